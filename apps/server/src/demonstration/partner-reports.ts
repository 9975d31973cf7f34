import {
  addMonths,
  type CivilTime,
  dayOfWeek,
  instantOf,
  minuteOfWeek,
  type Month,
  PARTNER_SOURCES,
  type PartnerSourceId,
  type Period,
} from "@safer-wards/domain";
import type { PartnerRecord } from "../incidents/index.js";
import { type Area, createPlacer } from "../wards/index.js";
import { drawMapPoints, type DemonstrationPoint } from "./map-points.js";
import { type Random, randomStream, WeightedChoice } from "./random.js";
import type { DemonstrationSeed } from "./settings.js";

/** What is simulated of one partner's file. */
export interface ReportPlan {
  readonly source: PartnerSourceId;
  readonly period: Period;
  /** Records of the year from April, or of the months there are of it. */
  readonly totals: readonly { readonly period: Period; readonly count: number }[];
  /** Of these, how many are of one kind, where the plan says so. */
  readonly fixed?: { readonly kind: string; readonly count: number };
  /** How much more or less each month has than an even share, from January. */
  readonly seasons: readonly number[];
  readonly weights: Readonly<Record<string, number>>;
}

/** Kinds that happen in the evening and at weekends; the others are reported by day. */
const EVENING_KINDS = new Set([
  "YOUTH_NUISANCE",
  "ROWDY_BEHAVIOUR",
  "STREET_DRINKING",
  "NOISE",
  "DRUG_USE",
  "VEHICLE_NUISANCE",
  "ENFORCEMENT_YOUTH_NUISANCE",
  "ENFORCEMENT_NUISANCE",
]);

const EVENING_HOURS = [5, 3, 1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 8, 12, 15, 17, 20, 22, 20, 14, 9];
const DAY_HOURS = [0, 0, 0, 0, 0, 1, 3, 7, 11, 13, 12, 11, 10, 10, 9, 9, 8, 7, 5, 3, 2, 1, 0, 0];
/** Monday to Sunday. */
const EVENING_DAYS = [7, 7, 8, 9, 15, 16, 10];
const DAY_DAYS = [14, 12, 12, 12, 11, 8, 6];

/** One record in so many is known by its day alone, and one in so many by its ward alone. */
const WITHOUT_TIME = 12;
const WITHOUT_POINT = 15;

/** A partner's simulated records by month. The same seed gives the same records. */
export function generateReports(area: Area, seed: DemonstrationSeed, plan: ReportPlan): Map<Month, PartnerRecord[]> {
  const random = randomStream(seed.settings.seed, `${plan.source} in ${area.code}`);
  const points = [...drawMapPoints(area, seed)].flatMap(([wardCode, list]) =>
    list.map((point) => ({ ...point, wardCode })),
  );
  const byMonth = new Map<Month, PartnerRecord[]>();
  for (let month = plan.period.firstMonth; month < plan.period.endMonth; month = addMonths(month, 1)) {
    byMonth.set(month, []);
  }
  const draw = new ReportDraw(area, plan, points, random);
  for (const { period, count } of plan.totals) {
    for (const [month, kinds] of monthsAndKinds(plan, period, count, random)) {
      for (const kind of kinds) byMonth.get(month)?.push(draw.record(month, kind));
    }
  }
  for (const records of byMonth.values()) records.sort((one, other) => (one.occurredOn < other.occurredOn ? -1 : 1));
  return byMonth;
}

/** Deals a year's records out to its months by the seasons, and to kinds by their weights, so that the totals are met. */
function monthsAndKinds(plan: ReportPlan, period: Period, count: number, random: Random): Map<Month, string[]> {
  const months: Month[] = [];
  for (let month = period.firstMonth; month < period.endMonth; month = addMonths(month, 1)) months.push(month);
  const season = new WeightedChoice(months.map((month) => plan.seasons[Number(month.slice(5)) - 1]!));
  const ids = PARTNER_SOURCES.find((source) => source.id === plan.source)!.kinds.map((kind) => kind.id);
  const kind = new WeightedChoice(ids.map((id) => (id === plan.fixed?.kind ? 0 : (plan.weights[id] ?? 1))));
  const dealt = new Map(months.map((month): [Month, string[]] => [month, []]));
  for (let index = 0; index < count; index++) {
    const isFixed = plan.fixed !== undefined && index < plan.fixed.count;
    dealt.get(months[season.draw(random)]!)!.push(isFixed ? plan.fixed.kind : ids[kind.draw(random)]!);
  }
  return dealt;
}

type WardPoint = DemonstrationPoint & { readonly wardCode: string };

class ReportDraw {
  private readonly place: ReturnType<typeof createPlacer>;
  private readonly points: WeightedChoice;
  private readonly evenings = { hours: new WeightedChoice(EVENING_HOURS), days: new WeightedChoice(EVENING_DAYS) };
  private readonly days = { hours: new WeightedChoice(DAY_HOURS), days: new WeightedChoice(DAY_DAYS) };
  private number = 0;

  constructor(
    area: Area,
    private readonly plan: ReportPlan,
    private readonly wardPoints: readonly WardPoint[],
    private readonly random: Random,
  ) {
    this.place = createPlacer([area]);
    this.points = new WeightedChoice(
      wardPoints.map((point) => point.weight * (point.kind === "policeStation" ? 0.1 : 1)),
    );
  }

  record(month: Month, kind: string): PartnerRecord {
    const { random } = this;
    const { longitude, latitude, location } = this.wardPoints[this.points.draw(random)]!;
    const { areaCode, wardCode, cell9, cell10 } = this.place(longitude, latitude)!;
    const time = this.time(month, kind);
    const at = instantOf(time);
    const isPlaced = random() > 1 / WITHOUT_POINT;
    return {
      areaCode,
      wardCode,
      month,
      occurredOn: time.date,
      occurredAt: at instanceof Date ? at : null,
      minuteOfWeek: at instanceof Date ? minuteOfWeek(time) : null,
      kind,
      point: isPlaced ? { longitude, latitude } : null,
      location: isPlaced ? location : "",
      cell9: isPlaced ? cell9 : null,
      cell10: isPlaced ? cell10 : null,
      reference: `demonstration-${this.plan.source}-${++this.number}`,
    };
  }

  private time(month: Month, kind: string): CivilTime {
    const { hours, days } = EVENING_KINDS.has(kind) ? this.evenings : this.days;
    const wanted = days.draw(this.random);
    const first = dayOfWeek(`${month}-01`);
    const candidates: string[] = [];
    for (let day = 1 + ((wanted - first + 7) % 7); day <= daysIn(month); day += 7) {
      candidates.push(`${month}-${String(day).padStart(2, "0")}`);
    }
    const date = candidates[Math.floor(this.random() * candidates.length)]!;
    const minuteOfDay = hours.draw(this.random) * 60 + 5 * Math.floor(this.random() * 12);
    return { date, minuteOfDay: this.random() < 1 / WITHOUT_TIME ? null : minuteOfDay };
  }
}

function daysIn(month: Month): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}
