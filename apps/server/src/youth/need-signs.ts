import type { CrimeType } from "@safer-wards/domain";

interface NeedSign {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  /** Counted from recorded incidents of this type, where it is. */
  readonly crimeType: CrimeType | null;
}

/** What need is read from. Each is weighed; a partnership may set the weights, and 0 leaves one out. */
export const NEED_SIGNS = [
  {
    id: "ANTI_SOCIAL_BEHAVIOUR",
    name: "Anti-social behaviour",
    what:
      "Anti-social behaviour recorded by the police. Police records do not say in which of it young people had a part, so " +
      "this is all of it.",
    crimeType: "ANTI_SOCIAL_BEHAVIOUR",
  },
  {
    id: "YOUTH_REPORTS",
    name: "Reports about young people",
    what:
      "Reports to the council of nuisance involving young people. By ward they are small numbers: they count for officers " +
      "alone and are left out for everybody else.",
    crimeType: null,
  },
  {
    id: "DRUGS",
    name: "Drugs",
    what: "Recorded drug offences. They follow where the police look.",
    crimeType: "DRUGS",
  },
  {
    id: "VIOLENCE",
    name: "Violence",
    what:
      "Recorded violence and sexual offences. Open files do not say at what hour, and whether in public or at home, so all " +
      "of it is counted.",
    crimeType: "VIOLENCE_AND_SEXUAL_OFFENCES",
  },
  { id: "YOUNG_PEOPLE", name: "Young people", what: "Young people aged 10 to 17 who live there.", crimeType: null },
  {
    id: "DISTANCE",
    name: "Distance",
    what:
      "Minutes' walk to the nearest place where a session was held in the period: the straight line from the middle of the " +
      "ward or the nearest of its villages, times 1.3, at 80 metres a minute.",
    crimeType: null,
  },
] as const satisfies readonly NeedSign[];

export type NeedSignId = (typeof NEED_SIGNS)[number]["id"];

export type NeedWeights = Readonly<Record<NeedSignId, number>>;

export const EVEN_WEIGHTS: NeedWeights = {
  ANTI_SOCIAL_BEHAVIOUR: 1,
  YOUTH_REPORTS: 1,
  DRUGS: 1,
  VIOLENCE: 1,
  YOUNG_PEOPLE: 1,
  DISTANCE: 1,
};

export function isNeedSign(text: string): text is NeedSignId {
  return NEED_SIGNS.some(({ id }) => id === text);
}
