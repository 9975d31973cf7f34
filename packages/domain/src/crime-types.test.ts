import { expect, it } from "vitest";
import { CRIME_TYPE_IDS, CRIME_TYPES, type CrimeType, crimeTypeName, crimeTypeNamed } from "./crime-types.js";

it("knows the fourteen published types, in the order of their names, each once", () => {
  expect(CRIME_TYPES).toHaveLength(14);
  const names = CRIME_TYPES.map((type) => type.name);
  expect([...names].sort()).toEqual(names);
  for (const key of ["id", "name", "slug"] as const)
    expect(new Set(CRIME_TYPES.map((type) => type[key])).size).toBe(14);
  expect(CRIME_TYPE_IDS).toEqual(CRIME_TYPES.map((type) => type.id));
});

it("finds each type by its published name and gives the name back", () => {
  for (const { id, name } of CRIME_TYPES) {
    expect(crimeTypeNamed(name)).toBe(id);
    expect(crimeTypeName(id)).toBe(name);
  }
});

it("makes an id of a name by capitals and underscores, so that ids can be read", () => {
  for (const { id, name } of CRIME_TYPES) expect(id).toBe(name.toUpperCase().replaceAll(/[ -]/g, "_"));
});

// Two of police.uk's slugs are not their names with hyphens, which a reader would otherwise take for slips.
it("keeps police.uk's slugs, of which two depart from their names", () => {
  const departing = CRIME_TYPES.filter(({ name, slug }) => slug !== name.toLowerCase().replaceAll(" ", "-"));
  expect(departing.map(({ id, slug }) => [id, slug])).toEqual([
    ["CRIMINAL_DAMAGE_AND_ARSON", "criminal-damage-arson"],
    ["VIOLENCE_AND_SEXUAL_OFFENCES", "violent-crime"],
  ]);
});

it.each([
  "",
  "burglary",
  "BURGLARY",
  " Burglary",
  "Burglary ",
  "Anti-Social Behaviour",
  "Violent crime",
  "constructor",
])("knows no type called %j: names are matched letter for letter", (name) =>
  expect(crimeTypeNamed(name)).toBeUndefined(),
);

it("shows an id it does not know as it is", () => {
  expect(crimeTypeName("PIRACY" as CrimeType)).toBe("PIRACY");
});
