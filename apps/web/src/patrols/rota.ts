import type { PatrolShiftInput } from "../gql/graphql.js";

/** Hours that repeat on some days. */
export interface RotaBlock {
  readonly firstDay: string;
  readonly lastDay: string;
  /** From Monday, 0, to Sunday, 6. */
  readonly weekdays: readonly number[];
  readonly start: string;
  readonly end: string;
  readonly officers: number;
  readonly crew: number;
  readonly mode: "FOOT" | "CAR";
  readonly base: { readonly name: string; readonly longitude: number; readonly latitude: number } | null;
}

/** More days than a plan could hold shifts. */
const MOST_DAYS = 62;

/** The shifts of the blocks, in order of time; the server says where there are too many. */
export function shiftsOf(blocks: readonly RotaBlock[]): PatrolShiftInput[] {
  return blocks
    .flatMap((block) =>
      daysOf(block).map((day) => ({
        day,
        start: block.start,
        end: block.end,
        officers: block.officers,
        crew: block.crew,
        mode: block.mode,
        base: block.base && { ...block.base },
      })),
    )
    .sort((one, other) => (`${one.day} ${one.start}` < `${other.day} ${other.start}` ? -1 : 1));
}

function daysOf({ firstDay, lastDay, weekdays }: RotaBlock): string[] {
  const days: string[] = [];
  for (let day = firstDay; day <= lastDay && days.length < MOST_DAYS; day = dayAfter(day, 1)) {
    if (weekdays.includes(weekdayOf(day))) days.push(day);
    if (day === "") break;
  }
  return days;
}

/** From Monday, 0, to Sunday, 6. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function dayAfter(day: string, days: number): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? "" : new Date(instant + days * 86_400_000).toISOString().slice(0, 10);
}

/** The usual block, at the hours and on the days that hold most where they are known. */
export function firstBlock(today: string, busiest: Pick<RotaBlock, "start" | "end" | "weekdays"> | null): RotaBlock {
  const usual = usualBlock(today);
  if (!busiest) return usual;
  const { start, end, weekdays } = busiest;
  return { ...usual, start, end, weekdays };
}

/** Four hours of every evening of next week, by two crews of two: a beginning that is easily changed. */
export function usualBlock(today: string): RotaBlock {
  const monday = dayAfter(today, 7 - weekdayOf(today));
  return {
    firstDay: monday,
    lastDay: dayAfter(monday, 6),
    weekdays: [0, 1, 2, 3, 4, 5, 6],
    start: "16:00",
    end: "20:00",
    officers: 4,
    crew: 2,
    mode: "CAR",
    base: null,
  };
}
