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
  /** Kinds of one family stand next to one another: the disclosure engine joins small ones with their neighbours. */
  readonly kinds: readonly PartnerKind[];
}

export const PARTNER_SOURCE_IDS = ["council-asb", "enforcement-reports", "notices"] as const;
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

/** Every kind of file that partners supply. */
export const PARTNER_SOURCES: readonly PartnerSource[] = [COUNCIL_ASB, ENFORCEMENT_REPORTS, NOTICES];

/** Every kind, with an id that is its own in all sources. */
export const PARTNER_KINDS: readonly PartnerKind[] = PARTNER_SOURCES.flatMap((source) => source.kinds);

export function isPartnerSource(id: string): id is PartnerSourceId {
  return PARTNER_SOURCES.some((source) => source.id === id);
}

/** Undefined for a source whose records are open, such as police.uk. */
export function partnerSourceOf(id: string): PartnerSource | undefined {
  return PARTNER_SOURCES.find((source) => source.id === id);
}
