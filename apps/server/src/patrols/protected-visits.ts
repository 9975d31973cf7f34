import { addAnswers, addMonths, type Answer, type Month, monthsOf, type Period } from "@safer-wards/domain";
import type { Disclosure } from "../access/index.js";
import type { Database } from "../database/index.js";
import type { Area } from "../wards/index.js";
import { londonTime } from "./clock.js";
import { selectVisitCounts, selectVisitMonths } from "./patrols.queries.js";

const KIND = "PATROL_VISITS";

/** Visits by ward as those may see them who are no officers. */
export class ProtectedVisits {
  constructor(
    private readonly database: Database,
    private readonly disclosure: Disclosure,
  ) {}

  async of(area: Area) {
    const sources = await Promise.all([true, false].map((isDemonstration) => this.table(area, isDemonstration)));
    const tables = sources.flatMap((table) => (table ? [table] : []));
    const sumOf = (months: readonly Month[], wardCode: string | null): Answer =>
      addAnswers(tables.map((table) => table.sum(months, wardCode)));
    return {
      isDemonstration: tables.some((table) => table.isDemonstration),
      sumOf,
      /** Months without any visit, as far as may be told: nobody supplied them. */
      gapsOf: (period: Period): Month[] =>
        monthsOf(period).filter((month) => {
          const told = sumOf([month], null);
          return "value" in told && told.value === 0;
        }),
    };
  }

  /** Null where there is no visit. A month that is still running is no whole month, and is left out until it is over. */
  private async table(area: Area, isDemonstration: boolean) {
    const [first, ...later] = await selectVisitMonths(this.database, area.code, isDemonstration);
    const running = londonTime(new Date()).day.slice(0, 7);
    if (first === undefined || first >= running) return null;
    const last = later.at(-1) ?? first;
    const end = last >= running ? running : addMonths(last, 1);
    const months = monthsOf({ firstMonth: first, endMonth: end });
    const cells = await selectVisitCounts(this.database, area.code, isDemonstration);
    const table = await this.disclosure.protect(
      { name: `patrol-visits:${area.code}`, isDemonstration },
      {
        places: area.wards.map((ward) => ward.code),
        months,
        kinds: [KIND],
        cells: cells.filter(({ month }) => month < end).map((cell) => ({ ...cell, kind: KIND })),
      },
    );
    return {
      isDemonstration,
      sum: (asked: readonly Month[], wardCode: string | null): Answer => {
        // Of a month that is not over nobody knows yet how many there are, and zero would say so.
        if (asked.some((month) => month >= running)) return { withheld: "PERIOD_OPEN" };
        const known = asked.filter((month) => months.includes(month));
        if (known.length === 0) return { value: 0 };
        return table.sum({ months: known, ...(wardCode !== null && { places: [wardCode] }) });
      },
    };
  }
}
