import {
  type Answer,
  disclosedFigure,
  type Figure,
  missing,
  type Month,
  monthsOf,
  type PartnerFilter,
  partnerSourceOf,
  type Period,
  periodName,
} from "@safer-wards/domain";
import { type Area, nameOfPlaces, wardsChosen } from "../wards/index.js";
import { importAnswer } from "./coverage.answer.js";
import type { Supply } from "./columns.js";
import { monthsSupplied, WEEK_PARTS, type WeekPart } from "./partner-counting.js";
import type { PartnerRow } from "./partner-records.queries.js";
import type { PartnerTable, SupplyLedger } from "./partner-records.service.js";

/** What is counted, with every name in it known. */
export interface CountsAsked {
  readonly area: Area;
  readonly period: Period;
  readonly placeIds?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}

const WEEK_PART_NAMES: Record<WeekPart, string> = {
  WEEKDAY_DAY: "Weekdays, 06:00 to 16:00",
  WEEKDAY_EVENING: "Weekday evenings, 16:00 to 22:00",
  WEEKDAY_NIGHT: "Weekday nights, 22:00 to 06:00",
  WEEKEND_DAY: "Saturday and Sunday, 06:00 to 16:00",
  WEEKEND_EVENING: "Friday to Sunday evenings, 16:00 to 22:00",
  WEEKEND_NIGHT: "Nights of the weekend, 22:00 to 06:00",
  NO_TIME: "Time not known",
};

export function supplyAnswer({ supply, deliveries, checksums }: SupplyLedger) {
  const source = partnerSourceOf(supply.source);
  return {
    id: supply.id,
    sourceName: source?.name ?? supply.source,
    noun: source?.noun ?? "records",
    supplier: supply.supplier,
    organisation: supply.organisation ?? "",
    demonstration: supply.demonstration,
    months: monthsSupplied(supply, { firstMonth: "1900-01", endMonth: "2099-12" }),
    kinds: [...(source?.kinds ?? [])],
    imports: deliveries && deliveries.map((delivery) => importAnswer(delivery, checksums)),
  };
}

/** Counts as far as the viewer may be told them, in the shape of the schema. */
export function countsAnswer(asked: CountsAsked, byKinds: PartnerTable, byWeekParts: PartnerTable) {
  const { area, period, placeIds, kinds } = asked;
  const { supply } = byKinds;
  const source = partnerSourceOf(supply.source);
  const wards = wardsChosen(area, placeIds);
  const months = monthsSupplied(supply, period);
  const tell = figuresFrom(supply, period, months);
  const filter: PartnerFilter = {
    ...(wards.length < area.wards.length && { places: wards.map((ward) => ward.code) }),
    ...(kinds && kinds.length > 0 && { kinds }),
  };
  const noun = source?.noun ?? "records";
  return {
    title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in ${nameOfPlaces(area, placeIds)}`,
    period,
    withheld: !byKinds.isWhole,
    count: tell(byKinds, { ...filter, months }),
    months: monthsOf(period),
    monthCounts: monthsOf(period).map((month) =>
      months.includes(month) ? tell(byKinds, { ...filter, months: [month] }) : tell(byKinds, { months: [] }),
    ),
    wards: wards.map((ward) => ({ ward, count: tell(byKinds, { ...filter, months, places: [ward.code] }) })),
    kinds: (source?.kinds ?? [])
      .filter(({ id }) => !filter.kinds || filter.kinds.includes(id))
      .map(({ id, name }) => ({ id, name, count: tell(byKinds, { ...filter, months, kinds: [id] }) })),
    weekParts: filter.kinds
      ? []
      : WEEK_PARTS.map((id) => ({
          id,
          name: WEEK_PART_NAMES[id],
          count: tell(byWeekParts, { ...filter, months, kinds: [id] }),
        })),
  };
}

function figuresFrom(supply: Supply, period: Period, monthsHeld: readonly Month[]) {
  const origin = {
    unit: "reports",
    method: `Records of ${monthsHeld.length === 1 ? "1 month" : `${monthsHeld.length} months`} of ${periodName(period)}.`,
    source: supply.demonstration
      ? "Demonstration data, generated"
      : `${partnerSourceOf(supply.source)?.name ?? supply.source}: ${supply.supplier}`,
  } as const;
  return (table: PartnerTable, filter: PartnerFilter): Figure => {
    if (filter.months?.length === 0) {
      return missing("NOT_SUPPLIED", `No month of ${periodName(period)} was supplied.`, origin);
    }
    const answer: Answer = table.sum(filter);
    return disclosedFigure(answer, origin);
  };
}

export function recordsAnswer(rows: readonly PartnerRow[]) {
  return {
    length: rows.length,
    dates: rows.map((row) => row.occurred_on),
    minutesOfWeek: rows.map((row) => row.minute_of_week),
    kinds: rows.map((row) => row.kind),
    wardCodes: rows.map((row) => row.ward_code),
    longitudes: rows.map((row) => row.longitude!),
    latitudes: rows.map((row) => row.latitude!),
    locations: rows.map((row) => row.location),
  };
}
