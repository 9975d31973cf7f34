import type { YouthSession } from "./youth.js";

/** Where a provider holds sessions. */
export interface YouthPlace {
  readonly areaCode: string;
  /** Slug of the organisation. */
  readonly provider: string;
  readonly wardCode: string;
  readonly name: string;
  readonly position: YouthSession["position"];
  /** Whether only sessions of the demonstration were held there. */
  readonly isDemonstration: boolean;
}

/** The same for a name in capitals or with two spaces. */
export function nameKeyOf(name: string): string {
  return name.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** A place of one ward, whichever provider is there. */
export function placeIn(wardCode: string, name: string): string {
  return `${wardCode} ${nameKeyOf(name)}`;
}

/** Which of its provider's places a session was at. */
export function placeOf({ provider, wardCode, place }: Pick<YouthSession, "provider" | "wardCode" | "place">): string {
  return `${provider} ${placeIn(wardCode, place)}`;
}

/**
 * The places that are other than before once sessions were held at them: those that are new, and those that a session says
 * the point of. The point that was given last stands, so a provider mends a wrong one with its next session.
 */
export function placesAfter(held: readonly YouthPlace[], sessions: readonly YouthSession[]): YouthPlace[] {
  const known = new Map(held.map((place) => [placeOf({ ...place, place: place.name }), place]));
  const changed = new Map<string, YouthPlace>();
  for (const session of sessions) {
    const key = placeOf(session);
    const before = changed.get(key) ?? known.get(key);
    const { areaCode, provider, wardCode } = session;
    const after: YouthPlace = {
      areaCode,
      provider,
      wardCode,
      name: before?.name ?? session.place,
      position: session.position ?? before?.position ?? null,
      isDemonstration: (before?.isDemonstration ?? true) && session.isDemonstration,
    };
    if (!before || !isSame(before, after)) changed.set(key, after);
  }
  return [...changed.values()];
}

function isSame(left: YouthPlace, right: YouthPlace): boolean {
  return (
    left.isDemonstration === right.isDemonstration &&
    left.position?.longitude === right.position?.longitude &&
    left.position?.latitude === right.position?.latitude
  );
}
