import { latLngToCell } from "h3-js";
import { londonInstant, type PatrolPlan, type PatrolVisit } from "../patrols/index.js";
import type { Area } from "../wards/index.js";
import { normal, type Random } from "./random.js";

/** What the plan publishes of the council's enforcement team, April to September 2024. */
const ENFORCEMENT = { firstDay: "2024-04-01", days: 183, visits: 456, flyTips: 80 };

/** Most planned visits are made, some early, late, short or long; a few at the wrong hour. */
export function visitsOfPlan({ id, areaCode, content }: PatrolPlan, random: Random): PatrolVisit[] {
  const wards = new Map(content.places.map((place) => [place.id, place.wardCode]));
  return content.stops.flatMap((stop, index): PatrolVisit[] => {
    const shift = content.shifts.find((known) => known.id === stop.shiftId)!;
    if (random() > 0.86) return [];
    const off = random() < 0.05 ? -180 : Math.round(normal(random) * 6);
    const minutes = Math.max(3, Math.min(38, Math.round(14 + normal(random) * 4.5)));
    return [
      {
        ...timesOf(shift.day, stop.arriveMinute + off, minutes),
        id: `demonstration-visit-${index + 1}`,
        areaCode,
        planId: id,
        shiftId: shift.id,
        cell: stop.placeId,
        wardCode: wards.get(stop.placeId) ?? "",
        officers: random() < 0.9 ? 2 : 1,
        mode: "CAR",
        seen: random() < 0.45 ? ["NOTHING"] : random() < 0.5 ? ["GROUP_GATHERED"] : ["PEOPLE_TALKED_TO"],
        results: random() < 0.4 ? { PEOPLE_ENGAGED: 1 + Math.floor(random() * 6) } : {},
        organisation: "kent-police",
        ...MADE,
      },
    ];
  });
}

/** As many visits as the team made reports, over the wards as people live there; as many with a fly-tip as were found. */
export function enforcementVisits({ areaCode }: PatrolPlan, area: Area, random: Random): PatrolVisit[] {
  const weights = area.wards.map((ward) => ward.residents ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: ENFORCEMENT.visits }, (_, index): PatrolVisit => {
    let left = random() * total;
    const ward = area.wards.find((__, at) => (left -= weights[at]!) <= 0) ?? area.wards[0]!;
    const day = dayAfter(ENFORCEMENT.firstDay, Math.floor(random() * ENFORCEMENT.days));
    // Spread evenly among the visits, so that each month finds some.
    const isFlyTip =
      Math.floor(((index + 1) * ENFORCEMENT.flyTips) / ENFORCEMENT.visits) >
      Math.floor((index * ENFORCEMENT.flyTips) / ENFORCEMENT.visits);
    return {
      ...timesOf(day, 14 * 60 + Math.floor(random() * 7 * 60), 5 + Math.floor(random() * 25)),
      id: `demonstration-enforcement-${index + 1}`,
      areaCode,
      planId: null,
      shiftId: null,
      cell: latLngToCell(ward.label.latitude, ward.label.longitude, 10),
      wardCode: ward.code,
      officers: 2,
      mode: "FOOT",
      seen: isFlyTip ? ["LITTER_OR_FLY_TIP"] : ["GROUP_GATHERED"],
      results: isFlyTip ? { FLY_TIPS_REPORTED: 1 } : {},
      organisation: "tmbc",
      ...MADE,
    };
  });
}

const MADE = { note: "", origin: "PHONE", isDemonstration: true, recordedBy: null } as const;

function timesOf(day: string, arriveMinute: number, minutes: number) {
  const arrived = londonInstant(day, arriveMinute);
  const left = new Date(arrived.getTime() + minutes * 60_000);
  return { arrivedAt: arrived.toISOString(), leftAt: left.toISOString(), recordedAt: left.toISOString() };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
