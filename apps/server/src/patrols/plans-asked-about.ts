import { addMonths, type Day, type Period } from "@safer-wards/domain";
import { instantOf, londonTime } from "./clock.js";
import type { PatrolPlan } from "./plan.js";
import type { PatrolVisit } from "./visit.js";

/** A crew of the last evening may be out until the next noon. */
const HOURS_AFTER_LAST_DAY = 12;

/** One plan, or those of one operation, whose visits are asked about alone. */
export class PlansAskedAbout {
  private readonly spans: readonly {
    readonly cells: ReadonlySet<string>;
    readonly from: string;
    readonly end: string;
  }[];

  constructor(
    /** What was asked about: the plan's id, or the operation's. */
    readonly id: string,
    readonly title: string,
    readonly plans: readonly PatrolPlan[],
  ) {
    this.spans = plans.map(({ firstDay, lastDay, content }) => ({
      cells: new Set(content.stops.map((stop) => stop.placeId)),
      from: instantOf(firstDay, 0).toISOString(),
      end: instantOf(dayAfter(lastDay), HOURS_AFTER_LAST_DAY * 60).toISOString(),
    }));
  }

  /** From the first day to the day after the last; null where there is no plan. */
  get days(): { readonly firstDay: Day; readonly endDay: Day } | null {
    const [firstDay] = this.plans.map((plan) => plan.firstDay).sort();
    const lastDay = this.plans
      .map((plan) => plan.lastDay)
      .sort()
      .at(-1);
    return firstDay === undefined || lastDay === undefined ? null : { firstDay, endDay: dayAfter(lastDay) };
  }

  /** The whole months of those days. */
  get period(): Period | null {
    const { days } = this;
    const lastMonth = this.plans
      .map((plan) => plan.lastDay.slice(0, 7))
      .sort()
      .at(-1);
    return days && lastMonth !== undefined
      ? { firstMonth: days.firstDay.slice(0, 7), endMonth: addMonths(lastMonth, 1) }
      : null;
  }

  /** Whether a visit was at one of a plan's places, in that plan's days. */
  covers({ cell, arrivedAt }: Pick<PatrolVisit, "cell" | "arrivedAt">): boolean {
    return this.spans.some(({ cells, from, end }) => cells.has(cell) && arrivedAt >= from && arrivedAt < end);
  }
}

function dayAfter(day: Day): Day {
  return londonTime(instantOf(day, 36 * 60)).day;
}
