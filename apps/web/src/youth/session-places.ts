interface OwnPlace {
  readonly provider: string;
  readonly name: string;
  readonly wardCode: string;
  readonly hasPoint: boolean;
}

/** A town, a village or a place that somebody imported. */
interface NamedPlace {
  readonly name: string;
  readonly wardCode: string;
  readonly position: { readonly longitude: number; readonly latitude: number };
}

/** Where a session can have been. */
export interface KnownPlaces {
  /** Of the provider, the most frequent first. */
  readonly own: readonly OwnPlace[];
  readonly named: readonly NamedPlace[];
}

const same = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase();

/** The provider's place of that name; in that ward where one is given. */
export function knownPlace({ own }: KnownPlaces, name: string, wardCode: string | null): OwnPlace | undefined {
  return own.find((place) => same(place.name, name) && (wardCode === null || place.wardCode === wardCode));
}

/** The place on the map that bears the name. */
export function suggestedPoint({ named }: KnownPlaces, name: string, wardCode: string | null): NamedPlace | undefined {
  return named.find((place) => same(place.name, name) && (wardCode === null || place.wardCode === wardCode));
}

export function standingsIn({ named }: KnownPlaces, wardCode: string): readonly NamedPlace[] {
  return named.filter((place) => place.wardCode === wardCode);
}

/** Own places first, then those of the map; no name twice. */
export function offeredNames({ own, named }: KnownPlaces): string[] {
  return [...new Set([...own, ...named].map(({ name }) => name))];
}

/** A point as the form holds it. */
export function pointOf({ position: { longitude, latitude } }: NamedPlace): string {
  return `${longitude} ${latitude}`;
}

/** The point that the form holds; null where it holds none. */
export function readPoint(text: string): NamedPlace["position"] | null {
  const [longitude = Number.NaN, latitude = Number.NaN] = text.split(" ").map(Number);
  return text !== "" && Number.isFinite(longitude) && Number.isFinite(latitude) ? { longitude, latitude } : null;
}
