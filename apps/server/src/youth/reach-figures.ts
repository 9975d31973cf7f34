import {
  type Answer,
  counted,
  disclosedFigure,
  estimated,
  type Figure,
  type Interval,
  missing,
  type Month,
  monthsName,
  type Unit,
  withheldBecause,
  YOUNG_PEOPLE,
} from "@safer-wards/domain";
import { wilsonInterval } from "@safer-wards/stats";
import type { PeopleAnswer, ReachCounts } from "./reach-counts.js";

export const LEVEL = 0.95;

/** A number of different people, or what is made of one: one number where it is exact, a least and a most otherwise. */
export interface PeopleFigure {
  readonly least: Figure;
  readonly most: Figure;
  readonly isExact: boolean;
  readonly words: string;
}

export interface ReachFigures {
  readonly sessions: Figure;
  readonly contactHours: Figure;
  readonly staffHours: Figure;
  readonly contacts: Figure;
  readonly attendances: Figure;
  readonly newIndividuals: Figure;
  readonly individuals: PeopleFigure;
  readonly reachPer1000: PeopleFigure;
  readonly contactsPerIndividual: PeopleFigure;
}

const METHODS = {
  sessions: "Sessions that began in the period, by London's calendar.",
  contactHours: "Hours in which sessions were open to young people, however many workers or young people were there.",
  staffHours: "Hours of all workers together.",
  contacts: "Meetings of a worker with a young person. The same young person counts each time.",
  attendances: "Young people at sessions, counted once a session.",
  newIndividuals: "Young people whom a provider met for the first time in the plan year, April to March.",
  individuals:
    "Different young people. Where keys do not tell them apart they lie between the largest count and the sum, because " +
    "nobody knows who was met by two providers, or at two places.",
  reach:
    `Different young people met, per 1,000 ${YOUNG_PEOPLE.name} who live there, with Wilson's 95 % interval. ` +
    "Somebody met here may live elsewhere.",
  repeat: "Contacts divided by different young people: how often one was met.",
} as const;

/** The figures of what was counted, with the young people who live there. */
export function reachFigures(counts: ReachCounts, youngPeople: Figure, source: string): ReachFigures {
  const origin = (unit: Unit, method: string) => ({ unit, method, source });
  const told = (unit: Unit, method: string, answer: Answer) => disclosedFigure(answer, origin(unit, method));
  return {
    sessions: counted(counts.sessions, origin("sessions", METHODS.sessions)),
    contactHours: counted(counts.contactHours, origin("contact hours", METHODS.contactHours)),
    staffHours: counted(counts.staffHours, origin("staff hours", METHODS.staffHours)),
    contacts: told("contacts", METHODS.contacts, counts.contacts),
    attendances: told("attendances", METHODS.attendances, counts.attendances),
    newIndividuals: counts.newIndividuals
      ? told("individuals", METHODS.newIndividuals, counts.newIndividuals)
      : missing("NOT_COLLECTED", "Not every session says who was new.", origin("individuals", METHODS.newIndividuals)),
    individuals: peopleFigure(counts.individuals, origin("individuals", METHODS.individuals)),
    reachPer1000: reachFigure(counts.individuals, youngPeople, source),
    contactsPerIndividual: repeatFigure(counts.contacts, counts.individuals, source),
  };
}

/** A gap of sessions in a sentence. */
export function sessionsNotSupplied(months: readonly Month[]): string {
  return `Nobody has recorded sessions of ${monthsName(months)}: a gap, and no zero.`;
}

/** The figures of months of which nobody has recorded sessions. */
export function figuresNotSupplied(because: string, source: string): ReachFigures {
  const none = (unit: Unit, method: string) => missing("NOT_SUPPLIED", because, { unit, method, source });
  return {
    sessions: none("sessions", METHODS.sessions),
    contactHours: none("contact hours", METHODS.contactHours),
    staffHours: none("staff hours", METHODS.staffHours),
    newIndividuals: none("individuals", METHODS.newIndividuals),
    reachPer1000: noPeople(none("individuals per 1,000 young people", METHODS.reach)),
    contactsPerIndividual: noPeople(none("contacts per individual", METHODS.repeat)),
    contacts: none("contacts", METHODS.contacts),
    attendances: none("attendances", METHODS.attendances),
    individuals: noPeople(none("individuals", METHODS.individuals)),
  };
}

type Origin = Parameters<typeof counted>[1];

function peopleFigure(people: PeopleAnswer, origin: Origin): PeopleFigure {
  if ("withheld" in people) return noPeople(missing("WITHHELD", withheldBecause(people.withheld), origin));
  const { lower, upper } = people;
  return rangeOf(counted(lower, origin), counted(upper, origin), whole);
}

function reachFigure(people: PeopleAnswer, youngPeople: Figure, source: string): PeopleFigure {
  const origin: Origin = {
    unit: "individuals per 1,000 young people",
    method: `${METHODS.reach} ${youngPeople.method}`,
    source: `${source}; residents: ${youngPeople.source}`,
  };
  if ("withheld" in people) return noPeople(missing("WITHHELD", withheldBecause(people.withheld), origin));
  const residents = youngPeople.value;
  if (!residents) {
    return noPeople(missing("NO_POPULATION", `It is not known how many ${YOUNG_PEOPLE.name} live here.`, origin));
  }
  const per1000 = (count: number) => {
    // More may be met than live there; then chance says nothing about a share.
    const interval = count <= residents ? wilsonInterval(count, residents, LEVEL) : null;
    const value = (count * 1000) / residents;
    if (!interval) return counted(value, origin);
    return estimated(value, { lower: interval.lower * 1000, upper: interval.upper * 1000 }, LEVEL, origin);
  };
  return rangeOf(per1000(people.lower), per1000(people.upper), oneDecimal);
}

function repeatFigure(contacts: Answer, people: PeopleAnswer, source: string): PeopleFigure {
  const origin: Origin = { unit: "contacts per individual", method: METHODS.repeat, source };
  if ("withheld" in contacts) return noPeople(missing("WITHHELD", withheldBecause(contacts.withheld), origin));
  if ("withheld" in people) return noPeople(missing("WITHHELD", withheldBecause(people.withheld), origin));
  if (people.lower === 0)
    return noPeople(missing("UNDEFINED", "Nobody was met, so there is nothing to divide by.", origin));
  const times = (individuals: number) => counted(contacts.value / individuals, origin);
  return rangeOf(times(people.upper), times(people.lower), oneDecimal);
}

function rangeOf(least: Figure, most: Figure, write: (value: number) => string): PeopleFigure {
  const isExact = least.value === most.value;
  const words = isExact ? write(least.value ?? 0) : `between ${write(least.value ?? 0)} and ${write(most.value ?? 0)}`;
  return { least, most, isExact, words };
}

function noPeople(figure: Figure): PeopleFigure {
  return { least: figure, most: figure, isExact: false, words: figure.missing === "WITHHELD" ? "[c]" : "not known" };
}

const whole = (value: number) => value.toLocaleString("en-GB");
const oneDecimal = (value: number) =>
  value.toLocaleString("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A range in words, for a sentence. */
export function peopleWords(interval: Interval): string {
  if (interval.lower === interval.upper) return whole(interval.lower);
  return `between ${whole(interval.lower)} and ${whole(interval.upper)}`;
}
