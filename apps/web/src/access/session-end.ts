/** When a session ends, in milliseconds of the browser's clock. */
export interface SessionEnd {
  readonly at: number;
  /** Whether asking anything puts it off. */
  readonly canBePutOff: boolean;
}

interface SessionTimes {
  readonly endsAt: string;
  readonly idleEndsAt: string;
}

const MINUTE = 60_000;
/** How long before the end a reader is told. */
const WARNING = 5 * MINUTE;

/** The end by the times of an answer, and by what was asked since, which moves the idle end on by as much. */
export function sessionEnd(times: SessionTimes, answeredAt: number, lastAskedAt: number): SessionEnd {
  const whole = Date.parse(times.endsAt);
  const idle = Date.parse(times.idleEndsAt) + Math.max(0, lastAskedAt - answeredAt);
  return idle < whole ? { at: idle, canBePutOff: true } : { at: whole, canBePutOff: false };
}

/** Whole minutes until the end, counted up; 0 once it is past; null while it is too early to tell. */
export function minutesToWarnOf(end: SessionEnd, now: number): number | null {
  const left = end.at - now;
  return left > WARNING ? null : Math.max(0, Math.ceil(left / MINUTE));
}
