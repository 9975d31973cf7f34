import type { YouthContractType } from "./contracts.types.js";
import type { YouthReachType } from "./reach.types.js";
import type { YouthPublishedType } from "./youth-people.types.js";

/** A share of the contact hours in one ward from which one asks why. */
const CONCENTRATED = 0.6;
/** A fall of the last quarter's contact hours from which one asks why. */
const FELL_TO = 0.75;
/** A share of young people whose age nobody knows from which one asks why. */
const UNKNOWN_AGES = 0.3;

/** Questions for the meeting, each from a number on the paper. */
export function reviewQuestions(
  contracts: readonly YouthContractType[],
  reach: YouthReachType,
  conflicts: readonly YouthPublishedType[],
  gaps: readonly string[],
): string[] {
  return [
    ...contracts.flatMap(behindQuestions),
    ...concentrationQuestions(reach),
    ...trendQuestions(reach),
    ...conflicts.map(
      ({ values }) => `The plan says ${values.map(({ words }) => words).join(" and ")}. What does each of them count?`,
    ),
    ...(reach.total.individuals.isExact || reach.total.individuals.least.missing !== null
      ? []
      : ["Different young people are known only as a range. Could keys be sent, or who is new at each session?"]),
    ...ageQuestions(reach),
    ...(gaps.length > 0 ? ["Could an evening move to where nobody goes? What would it take?"] : []),
  ];
}

function behindQuestions({ title, targets }: YouthContractType): string[] {
  return targets
    .filter(({ pace }) => pace === "BEHIND")
    .map(
      ({ words }) =>
        `${title} is ${words.charAt(0).toLowerCase()}${words.slice(1)} What happened, and what would bring it back?`,
    );
}

function concentrationQuestions({ wards, total }: YouthReachType): string[] {
  const all = total.contactHours.value ?? 0;
  const first = wards.toSorted((left, right) => (right.contactHours.value ?? 0) - (left.contactHours.value ?? 0))[0];
  const share = all > 0 ? (first?.contactHours.value ?? 0) / all : 0;
  if (!first || share < CONCENTRATED || wards.length < 2) return [];
  return [
    `${Math.round(share * 100)} % of contact hours were in ${first.name}. What draws the work there, and who is missed elsewhere?`,
  ];
}

function trendQuestions({ months }: YouthReachType): string[] {
  if (months.length < 6) return [];
  const hours = (from: number, to?: number) =>
    months.slice(from, to).reduce((sum, month) => sum + (month.contactHours.value ?? 0), 0);
  const last = hours(-3);
  const before = hours(-6, -3);
  if (before === 0 || last >= before * FELL_TO) return [];
  return [
    `The last three months had ${Math.round(last)} contact hours, after ${Math.round(before)} in the three before. Is that the season?`,
  ];
}

function ageQuestions({ ageBands }: YouthReachType): string[] {
  const values = ageBands.map(({ key, present }) => ({ key, value: present.value }));
  if (values.some(({ value }) => value === null)) return [];
  const all = values.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const unknown = values.find(({ key }) => key === "NOT_KNOWN")?.value ?? 0;
  if (all === 0 || unknown / all < UNKNOWN_AGES) return [];
  return [`The age of ${Math.round((unknown * 100) / all)} % is not known. Could workers note a band?`];
}
