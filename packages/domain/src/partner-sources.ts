import type { CrimeType } from "./crime-types.js";

/** A kind of partner record. It is counted under a crime type, and by it speaks for the priorities of a plan. */
export interface PartnerKind {
  /** In capitals, the same in every file and year. */
  readonly id: string;
  /** As files write it, for example `Noise nuisance`. */
  readonly name: string;
  readonly crimeType: CrimeType;
  /** Whether the record is about young people together in public, which is what youth work answers. */
  readonly youthRelated: boolean;
}

/** A kind of file that a partner supplies. Its records are for officers; others get counts with small numbers withheld. */
export interface PartnerSource {
  /** Names the source in supplies: `council-asb` in `council-asb:tmbc`. */
  readonly id: PartnerSourceId;
  /** What a reader calls that kind of file. */
  readonly name: string;
  /** What one of its records is called, in the plural. */
  readonly noun: string;
  /** Whether it is published under an open licence, so that nothing of it is withheld from anybody signed in. */
  readonly isOpen: boolean;
  /** Kinds of one family stand next to one another: the disclosure engine joins small ones with their neighbours. */
  readonly kinds: readonly PartnerKind[];
}

export const PARTNER_SOURCE_IDS = [
  "council-asb",
  "enforcement-reports",
  "notices",
  "police-uk-stop-and-search",
  "police-uk-outcomes",
] as const;
export type PartnerSourceId = (typeof PARTNER_SOURCE_IDS)[number];

function kind(
  id: string,
  name: string,
  crimeType: CrimeType = "ANTI_SOCIAL_BEHAVIOUR",
  youthRelated = false,
): PartnerKind {
  return { id, name, crimeType, youthRelated };
}

const COUNCIL_ASB: PartnerSource = {
  id: "council-asb",
  name: "Anti-social behaviour reports to the council",
  noun: "reports to the council",
  isOpen: false,
  kinds: [
    kind("YOUTH_NUISANCE", "Nuisance involving young people", "ANTI_SOCIAL_BEHAVIOUR", true),
    kind("ROWDY_BEHAVIOUR", "Rowdy or inconsiderate behaviour"),
    kind("STREET_DRINKING", "Street drinking", "PUBLIC_ORDER"),
    kind("HARASSMENT", "Harassment or intimidation", "PUBLIC_ORDER"),
    kind("NEIGHBOUR_DISPUTE", "Neighbour dispute"),
    kind("NOISE", "Noise nuisance"),
    kind("VEHICLE_NUISANCE", "Vehicle nuisance"),
    kind("ANIMAL_NUISANCE", "Animal nuisance"),
    kind("DAMAGE_OR_GRAFFITI", "Damage or graffiti", "CRIMINAL_DAMAGE_AND_ARSON"),
    kind("DRUG_USE", "Drug use or dealing", "DRUGS"),
  ],
};

const ENFORCEMENT_REPORTS: PartnerSource = {
  id: "enforcement-reports",
  name: "Reports to the enforcement team",
  noun: "reports to the enforcement team",
  isOpen: false,
  kinds: [
    kind("FLY_TIP", "Fly-tip"),
    kind("LITTERING", "Littering"),
    kind("DOG_FOULING", "Dog fouling"),
    kind("ABANDONED_VEHICLE", "Abandoned vehicle"),
    kind("ENVIRONMENTAL_OTHER", "Other environmental crime"),
    kind("ENFORCEMENT_YOUTH_NUISANCE", "Nuisance involving young people", "ANTI_SOCIAL_BEHAVIOUR", true),
    kind("ENFORCEMENT_NUISANCE", "Other nuisance in public"),
  ],
};

const NOTICES: PartnerSource = {
  id: "notices",
  name: "Fixed penalty notices and warnings",
  noun: "notices and warnings",
  isOpen: false,
  kinds: [
    kind("FPN_FLY_TIP", "Fixed penalty notice: fly-tipping"),
    kind("FPN_LITTER", "Fixed penalty notice: littering"),
    kind("FPN_DOG", "Fixed penalty notice: dog control"),
    kind("FPN_PSPO", "Fixed penalty notice: public spaces protection order"),
    kind("PROTECTION_WARNING", "Community protection warning"),
    kind("PROTECTION_NOTICE", "Community protection notice"),
    kind("WARNING", "Written or verbal warning"),
  ],
};

const STOP_AND_SEARCH: PartnerSource = {
  id: "police-uk-stop-and-search",
  name: "Stop and search (police.uk)",
  noun: "stops and searches",
  isOpen: true,
  kinds: [
    kind("SEARCH_DRUGS", "Controlled drugs", "DRUGS"),
    kind("SEARCH_WEAPONS", "Offensive weapons", "POSSESSION_OF_WEAPONS"),
    kind("SEARCH_FIREARMS", "Firearms", "POSSESSION_OF_WEAPONS"),
    kind("SEARCH_THREAT", "Anything to threaten or harm anyone", "POSSESSION_OF_WEAPONS"),
    kind("SEARCH_STOLEN", "Stolen goods", "OTHER_THEFT"),
    kind("SEARCH_THEFT_TOOLS", "Article for use in theft", "OTHER_THEFT"),
    kind("SEARCH_DAMAGE", "Articles for use in criminal damage", "CRIMINAL_DAMAGE_AND_ARSON"),
    kind("SEARCH_FIREWORKS", "Fireworks", "ANTI_SOCIAL_BEHAVIOUR"),
    kind("SEARCH_PSYCHOACTIVE", "Psychoactive substances", "DRUGS"),
    kind("SEARCH_EVIDENCE", "Evidence of offences under the Act", "OTHER_CRIME"),
    kind("SEARCH_WILDLIFE", "Evidence of wildlife offences", "OTHER_CRIME"),
    kind("SEARCH_GAME", "Game or poaching equipment", "OTHER_CRIME"),
    kind("SEARCH_CROSSBOWS", "Crossbows", "POSSESSION_OF_WEAPONS"),
    kind("SEARCH_GOODS", "Goods on which duty has not been paid etc.", "OTHER_CRIME"),
    kind("SEARCH_SEALS", "Seals or hunting equipment", "OTHER_CRIME"),
    kind("SEARCH_TERRORISM", "Evidence of terrorism", "OTHER_CRIME"),
    kind("SEARCH_NOT_GIVEN", "Object not given", "OTHER_CRIME"),
  ],
};

const OUTCOMES: PartnerSource = {
  id: "police-uk-outcomes",
  name: "Outcomes of crimes (police.uk)",
  noun: "outcomes of crimes",
  isOpen: true,
  kinds: [
    ["NO_SUSPECT", "Investigation complete; no suspect identified"],
    ["UNABLE_TO_PROSECUTE", "Unable to prosecute suspect"],
    ["NOT_PUBLIC_INTEREST", "Formal action is not in the public interest"],
    ["FURTHER_NOT_PUBLIC_INTEREST", "Further action is not in the public interest"],
    ["FURTHER_INVESTIGATION_NOT_PUBLIC_INTEREST", "Further investigation is not in the public interest"],
    ["OTHER_ORGANISATION", "Action to be taken by another organisation"],
    ["SUSPECT_CHARGED", "Suspect charged"],
    ["CHARGED_AS_PART", "Suspect charged as part of another case"],
    ["CAUTION", "Offender given a caution"],
    ["PENALTY_NOTICE", "Offender given penalty notice"],
    ["DRUGS_WARNING", "Offender given a drugs possession warning"],
    ["LOCAL_RESOLUTION", "Local resolution"],
    ["COURT_PENDING", "Awaiting court outcome"],
    ["COURT_UNAVAILABLE", "Court result unavailable"],
    ["NOT_GUILTY", "Defendant found not guilty"],
    ["COURT_DISMISSED", "Court case unable to proceed"],
    ["SENT_TO_CROWN_COURT", "Defendant sent to Crown Court"],
    ["PRISON", "Offender sent to prison"],
    ["SUSPENDED", "Offender given suspended prison sentence"],
    ["COMMUNITY_SENTENCE", "Offender given community sentence"],
    ["FINED", "Offender fined"],
    ["CONDITIONAL_DISCHARGE", "Offender given conditional discharge"],
    ["ABSOLUTE_DISCHARGE", "Offender given absolute discharge"],
    ["COMPENSATION", "Offender ordered to pay compensation"],
    ["DEPRIVED", "Offender deprived of property"],
    ["OTHER_SENTENCE", "Offender otherwise dealt with"],
    ["UNDER_INVESTIGATION", "Under investigation"],
    ["STATUS_UNAVAILABLE", "Status update unavailable"],
  ].map(([id = "", name = ""]) => kind(`OUTCOME_${id}`, name, "OTHER_CRIME")),
};

/** Every kind of file whose records lie beside the police's street files: partners' own, and two more of police.uk. */
export const PARTNER_SOURCES: readonly PartnerSource[] = [
  COUNCIL_ASB,
  ENFORCEMENT_REPORTS,
  NOTICES,
  STOP_AND_SEARCH,
  OUTCOMES,
];

/** Every kind, with an id that is its own in all sources. */
export const PARTNER_KINDS: readonly PartnerKind[] = PARTNER_SOURCES.flatMap((source) => source.kinds);

export function isPartnerSource(id: string): id is PartnerSourceId {
  return PARTNER_SOURCES.some((source) => source.id === id);
}

/** Undefined for a source whose records are open, such as police.uk. */
export function partnerSourceOf(id: string): PartnerSource | undefined {
  return PARTNER_SOURCES.find((source) => source.id === id);
}
