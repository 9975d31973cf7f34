import type { CrimeType } from "@safer-wards/domain";
import type { PlaceFacts } from "./place-facts.js";

/** What to do about what is recorded most: to be seen, to talk, to look for one thing. */
const TO_DO: Partial<Record<CrimeType, string>> = {
  ANTI_SOCIAL_BEHAVIOUR: "Walk through on foot; talk to groups and to neighbours; note where people gather.",
  SHOPLIFTING: "Go into the shops; ask staff for today's incidents and for repeat times.",
  VIOLENCE_AND_SEXUAL_OFFENCES: "Stand where people leave pubs and take-aways; talk to door staff.",
  CRIMINAL_DAMAGE_AND_ARSON: "Look at shutters, bins and bus shelters; photograph new damage for its owner.",
  VEHICLE_CRIME: "Walk the car park's rows; look for valuables in sight and broken glass.",
  BURGLARY: "Look at rear alleys and side gates; leave crime-prevention advice where nobody is in.",
  BICYCLE_THEFT: "Look at the racks; tell owners of bad locks; mark bicycles where asked.",
  DRUGS: "Look at stairwells, toilets and hedges; report needles for collection.",
  PUBLIC_ORDER: "Be seen at the edges of crowds; speak early and calmly.",
  ROBBERY: "Walk the ways from the station; speak to people who are alone with telephones out.",
  THEFT_FROM_THE_PERSON: "Be seen at queues and bus stops; remind people of bags and telephones.",
  OTHER_THEFT: "Talk to shops, gyms and building sites about what goes missing.",
  POSSESSION_OF_WEAPONS: "Look at hedges, bins and drains for hidden things.",
  OTHER_CRIME: "Be seen; ask people what troubles them here.",
};

export function toDoAt({ types }: PlaceFacts): string {
  return TO_DO[types[0]?.type ?? "OTHER_CRIME"] ?? TO_DO.OTHER_CRIME!;
}

/** Three facts: how much, what, and which way it goes. */
export function whyHere(facts: PlaceFacts, rank: number, places: number, metres: number): string[] {
  return [
    `${facts.count} recorded within ${metres} m${places > 1 ? `, ${rankWords(rank)} most of the plan's ${places}` : ""}.`,
    typeWords(facts),
    changeWords(facts),
  ];
}

function rankWords(rank: number): string {
  if (rank === 1) return "the";
  const last = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10;
  return `the ${rank}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}

function typeWords({ types, count }: PlaceFacts): string {
  const [first, second] = types;
  if (!first) return "Nothing of the kinds asked about.";
  const share = (part: number) => `${Math.round((part / count) * 100)} %`;
  if (!second) return `All ${first.name.toLowerCase()}.`;
  return `${first.name} ${share(first.count)}, then ${second.name.toLowerCase()} ${share(second.count)}.`;
}

function changeWords({ count, yearBefore }: PlaceFacts): string {
  if (yearBefore === null) return "The year before was not supplied.";
  if (yearBefore === count) return `As many as the year before.`;
  return `${count > yearBefore ? "Up" : "Down"} from ${yearBefore} the year before.`;
}

export const TO_RECORD = [
  "When you came and when you left: two touches on the visit page, also without network.",
  "What you saw and did, by kind; numbers of notices, warnings, dispersals and people talked to.",
  "Never names: those belong in the crime and intelligence systems.",
] as const;
