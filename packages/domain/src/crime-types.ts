/** The fourteen categories that police.uk publishes since May 2013, in the order of their names. */
export const CRIME_TYPES = [
  { id: "ANTI_SOCIAL_BEHAVIOUR", name: "Anti-social behaviour", slug: "anti-social-behaviour" },
  { id: "BICYCLE_THEFT", name: "Bicycle theft", slug: "bicycle-theft" },
  { id: "BURGLARY", name: "Burglary", slug: "burglary" },
  { id: "CRIMINAL_DAMAGE_AND_ARSON", name: "Criminal damage and arson", slug: "criminal-damage-arson" },
  { id: "DRUGS", name: "Drugs", slug: "drugs" },
  { id: "OTHER_CRIME", name: "Other crime", slug: "other-crime" },
  { id: "OTHER_THEFT", name: "Other theft", slug: "other-theft" },
  { id: "POSSESSION_OF_WEAPONS", name: "Possession of weapons", slug: "possession-of-weapons" },
  { id: "PUBLIC_ORDER", name: "Public order", slug: "public-order" },
  { id: "ROBBERY", name: "Robbery", slug: "robbery" },
  { id: "SHOPLIFTING", name: "Shoplifting", slug: "shoplifting" },
  { id: "THEFT_FROM_THE_PERSON", name: "Theft from the person", slug: "theft-from-the-person" },
  { id: "VEHICLE_CRIME", name: "Vehicle crime", slug: "vehicle-crime" },
  { id: "VIOLENCE_AND_SEXUAL_OFFENCES", name: "Violence and sexual offences", slug: "violent-crime" },
] as const;

export type CrimeType = (typeof CRIME_TYPES)[number]["id"];

export const CRIME_TYPE_IDS: readonly CrimeType[] = CRIME_TYPES.map((type) => type.id);

const BY_NAME = new Map<string, CrimeType>(CRIME_TYPES.map((type) => [type.name, type.id]));
const NAMES = new Map<string, string>(CRIME_TYPES.map((type) => [type.id, type.name]));

/** The type that police.uk's files call `name`, letter for letter; undefined when there is none. */
export function crimeTypeNamed(name: string): CrimeType | undefined {
  return BY_NAME.get(name);
}

/** The published name of a type, for example `Anti-social behaviour`. */
export function crimeTypeName(id: CrimeType): string {
  return NAMES.get(id) ?? id;
}
