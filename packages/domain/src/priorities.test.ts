import { describe, expect, it } from "vitest";
import { CRIME_TYPE_IDS, type CrimeType } from "./crime-types.js";
import { crimeTypesOf, PRIORITIES, PRIORITY_IDS, type PlanYear, prioritiesOf } from "./priorities.js";

const ALL = Object.values(PRIORITIES);

const PLAN: PlanYear = {
  id: "2025-26",
  startYear: 2025,
  priorities: [
    PRIORITIES.ACQUISITIVE_CRIME,
    PRIORITIES.ANTI_SOCIAL_BEHAVIOUR,
    PRIORITIES.EXPLOITATION,
    PRIORITIES.SAFEGUARDING_PEOPLE_AT_RISK,
  ],
  crossCuttingThemes: ["Prevention"],
};

function idsFor(type: CrimeType): string[] {
  return prioritiesOf(PLAN, type).map((priority) => priority.id);
}

it("lists every priority under its own id, with a name of its own", () => {
  expect(Object.keys(PRIORITIES).sort()).toEqual([...PRIORITY_IDS].sort());
  for (const [id, priority] of Object.entries(PRIORITIES)) expect(priority.id).toBe(id);
  expect(new Set(ALL.map((priority) => priority.name)).size).toBe(ALL.length);
});

describe.each(ALL)("$name", (priority) => {
  it("names known types, each once", () => {
    const types = crimeTypesOf(priority);
    expect(types.filter((type) => !CRIME_TYPE_IDS.includes(type))).toEqual([]);
    expect(new Set(types).size).toBe(types.length);
    expect(types).toEqual(priority.speakers.map((speaker) => speaker.crimeType));
  });

  it("gives its judgements and its gaps in whole sentences", () => {
    const sentences = [...priority.speakers.map((speaker) => speaker.reason), priority.unmeasured];
    for (const sentence of sentences.filter((text) => text !== null)) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  });

  it("has words of the plan under it", () => {
    expect(priority.scope.length).toBeGreaterThan(0);
    expect(priority.scope.filter((words) => words.trim() !== words || words === "")).toEqual([]);
  });
});

// A panel without a line must say why; a line that says everything needs no such sentence.
it("says what cannot be measured wherever no type speaks for a priority", () => {
  const silent = ALL.filter((priority) => priority.speakers.length === 0);
  expect(silent.length).toBeGreaterThan(0);
  for (const priority of silent) expect(priority.unmeasured).not.toBeNull();
});

it("leaves out Other crime, which says too little, and no other type over all priorities", () => {
  const spoken = new Set(ALL.flatMap(crimeTypesOf));
  expect(CRIME_TYPE_IDS.filter((type) => !spoken.has(type))).toEqual(["OTHER_CRIME"]);
});

it("finds the priorities that a type speaks for, in the plan's order", () => {
  expect(idsFor("SHOPLIFTING")).toEqual(["ACQUISITIVE_CRIME"]);
  expect(idsFor("DRUGS")).toEqual(["EXPLOITATION"]);
  expect(idsFor("VIOLENCE_AND_SEXUAL_OFFENCES")).toEqual(["SAFEGUARDING_PEOPLE_AT_RISK"]);
  expect(idsFor("OTHER_CRIME")).toEqual([]);
});

it("answers from both sides alike: a type's priorities are those that name the type", () => {
  const everything: PlanYear = { ...PLAN, priorities: ALL };
  for (const type of CRIME_TYPE_IDS) {
    const found = new Set(prioritiesOf(everything, type));
    for (const priority of ALL) expect(found.has(priority)).toBe(crimeTypesOf(priority).includes(type));
  }
});

it("asks only the plan it is given: a priority of another year does not answer", () => {
  expect(prioritiesOf({ ...PLAN, priorities: [PRIORITIES.VIOLENT_CRIME] }, "ROBBERY")).toEqual([
    PRIORITIES.VIOLENT_CRIME,
  ]);
  expect(prioritiesOf({ ...PLAN, priorities: [] }, "ROBBERY")).toEqual([]);
});
