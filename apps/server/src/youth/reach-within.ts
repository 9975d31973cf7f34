import { type Figure, missing } from "@safer-wards/domain";
import { createLocator } from "@safer-wards/geo";
import { InvalidInput } from "../errors.js";
import type { AddedOutline } from "../wards/index.js";
import type { VisibleStream } from "./reach-counts.js";
import type { SessionPoints } from "./walk.js";
import type { KnownSession } from "./youth.js";

/** In the stead of young people who live within an outline. */
export const NOBODY_COUNTED: Figure = missing(
  "NO_POPULATION",
  "Residents by age are known by ward alone, and this place is an outline of its own.",
  { unit: "young people", method: "", source: "" },
);

export const WITHIN_CAUTION =
  "Counted are sessions that you see whole, and of these those whose point or named village lies within the outline. What is known by its ward alone is in none.";

/**
 * The streams that may be counted within an outline: those that the viewer sees whole. Others are told by ward, and the two
 * laid over each other would give small numbers away. Throws {@link InvalidInput} where none is left.
 */
export function countableWithin(streams: readonly VisibleStream[]): VisibleStream[] {
  const whole = streams.filter(({ told }) => told === null);
  if (whole.length > 0 || streams.length === 0) return whole;
  throw new InvalidInput(
    "Youth sessions are told by ward. Told within another outline as well, small numbers could be worked out: ask for " +
      "the wards in which it lies.",
    "placeIds",
  );
}

/** Whether a session lies within an outline, as far as its place is known. */
export function sessionsWithin({ slug, outline }: AddedOutline, points: SessionPoints) {
  const contains = createLocator([{ code: slug, outline }]);
  return (session: KnownSession): boolean => {
    const standing = points.of(session);
    if (!standing || standing.knownBy === "WARD") return false;
    return contains(standing.longitude, standing.latitude) === 0;
  };
}
