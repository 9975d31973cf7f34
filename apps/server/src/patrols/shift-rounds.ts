import type { PatrolShift, PatrolStop, PlanSettings } from "./plan.js";
import { shuffled } from "./shuffled.js";
import type { TravelTable } from "./routing.js";

interface RoundsQuestion {
  readonly shift: PatrolShift;
  readonly crew: number;
  readonly settings: PlanSettings;
  readonly travel: TravelTable;
  readonly base: number | null;
  /** The crew's places in the order of a short tour; rows of the table of ways. */
  readonly way: readonly number[];
  readonly idOf: (place: number) => string;
  readonly random: () => number;
}

/** Orders that are drawn before the short tour is taken instead. */
const DRAWS = 30;

/**
 * A crew's stops: round after round through its places. Each round has another order, drawn until one fits into the
 * round; where time is too short for that, the short tour, entered anywhere and walked either way.
 */
export function shiftRounds(question: RoundsQuestion): PatrolStop[] {
  const { shift, settings, way, base } = question;
  const hours = shift.endMinute - shift.startMinute;
  const rounds = Math.max(1, Math.floor(hours / settings.repeatMinutes));
  const stops: PatrolStop[] = [];
  let at = base;
  let now = shift.startMinute;
  for (let round = 0; round < rounds && way.length > 0; round += 1) {
    const isLast = round === rounds - 1;
    const from = Math.max(now, shift.startMinute + round * settings.repeatMinutes);
    const until = isLast ? shift.endMinute : shift.startMinute + (round + 1) * settings.repeatMinutes;
    const order = orderOfRound(question, at, until - from, isLast);
    const slack = until - from - minutesOf(question, at, order, isLast);
    // Who knows the hour of the last round must not know that of the next.
    now = from + Math.max(0, Math.floor(question.random() * slack * 0.5));
    for (const place of order) {
      const travelMinutes = at === null ? 0 : question.travel.minutes[at]![place]!;
      const arrive = Math.ceil(now + travelMinutes);
      const back = base === null ? 0 : question.travel.minutes[place]![base]!;
      if (arrive + settings.visitMinutes + back > shift.endMinute + 0.5) continue;
      stops.push({
        id: `${shift.id}-${question.crew + 1}-${stops.length + 1}`,
        shiftId: shift.id,
        crew: question.crew,
        placeId: question.idOf(place),
        arriveMinute: arrive,
        leaveMinute: arrive + settings.visitMinutes,
        travelMinutes,
        travelMetres: at === null ? 0 : question.travel.metres[at]![place]!,
        isLocked: false,
        lateMinutes: 0,
      });
      now = arrive + settings.visitMinutes;
      at = place;
    }
  }
  return stops;
}

function orderOfRound(question: RoundsQuestion, from: number | null, minutes: number, isLast: boolean): number[] {
  const { way, random } = question;
  const fits = (order: readonly number[]) => minutesOf(question, from, order, isLast) <= minutes;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const order = shuffled(way, random);
    if (order[0] !== from && fits(order)) return order;
  }
  const turns = way.flatMap((_, first) => {
    const turned = [...way.slice(first), ...way.slice(0, first)];
    return [turned, [...turned].reverse()];
  });
  const fitting = turns.filter((order) => order[0] !== from && fits(order));
  if (fitting.length > 0) return fitting[Math.floor(random() * fitting.length)]!;
  return turns.reduce((best, order) =>
    minutesOf(question, from, order, isLast) < minutesOf(question, from, best, isLast) ? order : best,
  );
}

/** As the clock will count it: every arrival is rounded up to a whole minute. */
function minutesOf(
  { travel, settings, base }: RoundsQuestion,
  from: number | null,
  order: readonly number[],
  isLast: boolean,
): number {
  let at = from;
  let sum = 0;
  for (const place of order) {
    sum += (at === null ? 0 : Math.ceil(travel.minutes[at]![place]!)) + settings.visitMinutes;
    at = place;
  }
  return sum + (isLast && base !== null && at !== null ? travel.minutes[at]![base]! : 0);
}
