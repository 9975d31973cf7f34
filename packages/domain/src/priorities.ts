import type { CrimeType } from "./crime-types.js";

/** A crime type that speaks for a priority, with the reason where that is a judgement of ours. */
export interface Speaker {
  readonly crimeType: CrimeType;
  /** Null where the plan's own words name the type. */
  readonly reason: string | null;
}

/** A priority, with the crime types that speak for it. */
export interface Priority {
  /** The same in every year that has the priority. */
  readonly id: PriorityId;
  /** Short name for panels and axes. */
  readonly name: string;
  /** The field's words that the plan puts under it. */
  readonly scope: readonly string[];
  readonly speakers: readonly Speaker[];
  /** What no police.uk type can say about it; null when nothing is missing. */
  readonly unmeasured: string | null;
}

export const PRIORITY_IDS = [
  "ACQUISITIVE_CRIME",
  "ANTI_SOCIAL_BEHAVIOUR",
  "EXPLOITATION",
  "SAFEGUARDING_PEOPLE_AT_RISK",
  "DOMESTIC_ABUSE",
  "EXTREMISM_AND_HATE",
  "SAFEGUARDING_VULNERABLE_PEOPLE",
  "VIOLENT_CRIME",
] as const;

export type PriorityId = (typeof PRIORITY_IDS)[number];

const named = (crimeType: CrimeType): Speaker => ({ crimeType, reason: null });
const judged = (crimeType: CrimeType, reason: string): Speaker => ({ crimeType, reason });

const ACQUISITIVE_CRIME: Priority = {
  id: "ACQUISITIVE_CRIME",
  name: "Acquisitive crime",
  scope: ["shoplifting", "theft", "burglary"],
  speakers: [
    named("SHOPLIFTING"),
    named("BURGLARY"),
    named("OTHER_THEFT"),
    named("BICYCLE_THEFT"),
    named("THEFT_FROM_THE_PERSON"),
    judged("VEHICLE_CRIME", "Mostly theft of and from vehicles; the published type does not tell interference apart."),
    judged("ROBBERY", "Robbery is theft with force; it is counted here because its aim is to take."),
  ],
  unmeasured: null,
};

const ANTI_SOCIAL_BEHAVIOUR: Priority = {
  id: "ANTI_SOCIAL_BEHAVIOUR",
  name: "Anti-social behaviour",
  scope: ["anti-social behaviour", "environmental crime"],
  speakers: [
    named("ANTI_SOCIAL_BEHAVIOUR"),
    judged("CRIMINAL_DAMAGE_AND_ARSON", "Damage in public places is what residents report as environmental crime."),
    judged("PUBLIC_ORDER", "Drunken or threatening conduct in the street is recorded as public order."),
  ],
  unmeasured: "Fly-tipping and reports to the council are not in police files.",
};

const VIOLENCE_JUDGEMENT =
  "The published type joins violence in the street, at home and sexual offences, and cannot be taken apart.";

const EXPLOITATION: Priority = {
  id: "EXPLOITATION",
  name: "Exploitation",
  scope: ["gangs", "modern slavery and human trafficking", "child sexual exploitation", "cuckooing", "Prevent"],
  speakers: [
    judged(
      "DRUGS",
      "Supply through county lines is where gangs and cuckooing leave records; most records are possession.",
    ),
    judged("POSSESSION_OF_WEAPONS", "Knives are found where gangs recruit; the number also follows police searches."),
  ],
  unmeasured: "No police.uk type counts modern slavery, child sexual exploitation, cuckooing or Prevent referrals.",
};

const SAFEGUARDING_PEOPLE_AT_RISK: Priority = {
  id: "SAFEGUARDING_PEOPLE_AT_RISK",
  name: "Safeguarding people at risk",
  scope: ["domestic abuse", "violence against women and girls", "stalking", "serious violence", "fraud and scams"],
  speakers: [judged("VIOLENCE_AND_SEXUAL_OFFENCES", VIOLENCE_JUDGEMENT)],
  unmeasured: "Domestic abuse, stalking and fraud have no type of their own in police files.",
};

const DOMESTIC_ABUSE: Priority = {
  id: "DOMESTIC_ABUSE",
  name: "Domestic abuse",
  scope: ["domestic abuse"],
  speakers: [],
  unmeasured: "Domestic abuse has no type of its own in police files; most of it stands under violence.",
};

const EXTREMISM_AND_HATE: Priority = {
  id: "EXTREMISM_AND_HATE",
  name: "Preventing extremism and hate",
  scope: ["extremism", "hate crime", "Prevent"],
  speakers: [],
  unmeasured: "Hate crime and Prevent referrals are not in police files.",
};

const SAFEGUARDING_VULNERABLE_PEOPLE: Priority = {
  id: "SAFEGUARDING_VULNERABLE_PEOPLE",
  name: "Safeguarding vulnerable people",
  scope: [
    "mental health",
    "child criminal and sexual exploitation",
    "modern slavery and human trafficking",
    "substance misuse",
    "fraud and scams",
    "youth diversion",
  ],
  speakers: [
    judged("DRUGS", "The one published type near substance misuse; it follows police activity as much as use."),
  ],
  unmeasured: "Exploitation, fraud and mental health have no type of their own in police files.",
};

const VIOLENT_CRIME: Priority = {
  id: "VIOLENT_CRIME",
  name: "Violent crime",
  scope: ["serious violence", "violence against women and girls", "stalking"],
  speakers: [
    judged("VIOLENCE_AND_SEXUAL_OFFENCES", VIOLENCE_JUDGEMENT),
    judged("POSSESSION_OF_WEAPONS", "Carrying a weapon is a stage before serious violence."),
    judged("ROBBERY", "Robbery is theft with force, so it speaks for violence in this year's plan too."),
  ],
  unmeasured: "Stalking and violence against women and girls cannot be told apart from other violence.",
};

/** One year's plan, April to March. */
export interface PlanYear {
  /** `2024-25`. */
  readonly id: string;
  readonly startYear: number;
  readonly priorities: readonly Priority[];
  readonly crossCuttingThemes: readonly string[];
}

/** Every priority that a plan can name. Which plan names which is data of the area. */
export const PRIORITIES: Readonly<Record<PriorityId, Priority>> = {
  ACQUISITIVE_CRIME,
  ANTI_SOCIAL_BEHAVIOUR,
  EXPLOITATION,
  SAFEGUARDING_PEOPLE_AT_RISK,
  DOMESTIC_ABUSE,
  EXTREMISM_AND_HATE,
  SAFEGUARDING_VULNERABLE_PEOPLE,
  VIOLENT_CRIME,
};

/** The types that speak for a priority, in the order in which the table names them. */
export function crimeTypesOf(priority: Priority): CrimeType[] {
  return priority.speakers.map((speaker) => speaker.crimeType);
}

/** The priorities of a plan year that a type speaks for; none for `OTHER_CRIME`, which says too little. */
export function prioritiesOf(year: PlanYear, crimeType: CrimeType): Priority[] {
  return year.priorities.filter((priority) => crimeTypesOf(priority).includes(crimeType));
}
