import type { PatrolResult, PatrolSeen } from "../gql/graphql.js";
import { countWords } from "../ui/number-words.js";

/** What can be seen, in the order in which it is met most. */
export const SEEN_WORDS: Readonly<Record<PatrolSeen, string>> = {
  NOTHING: "Nothing unusual",
  PEOPLE_TALKED_TO: "Talked to people",
  GROUP_GATHERED: "Group gathered",
  NUISANCE_VEHICLES: "Nuisance vehicles",
  STREET_DRINKING: "Street drinking",
  DRUG_USE: "Drug use",
  DAMAGE_OR_GRAFFITI: "Damage or graffiti",
  LITTER_OR_FLY_TIP: "Litter or fly-tip",
  SHOP_TROUBLE: "Trouble in a shop",
};

export const RESULT_WORDS: Readonly<Record<PatrolResult, string>> = {
  PEOPLE_ENGAGED: "People engaged",
  ADVICE_GIVEN: "Advice given",
  FIXED_PENALTY_NOTICES: "Fixed penalty notices",
  WARNINGS: "Warnings",
  DISPERSALS: "Dispersals",
  ARRESTS: "Arrests",
  VEHICLES_SEIZED: "Vehicles seized",
  FLY_TIPS_REPORTED: "Fly-tips reported",
};

/** The words of the page on which an officer logs a visit. */
export const VISIT_WORDS = {
  title: "Log a visit",
  many: "Visits",
  arrive: {
    heading: "Where you are",
    place: "Place",
    placeOf: (plan: string) => `Place of “${plan}”`,
    here: "Where I am now",
    placeName: "Where you were",
    officers: "Officers",
    mode: "We go",
    button: "Arrive",
    notLocated: "The phone does not say where it is. Allow it in the browser’s settings, or choose a place.",
  },
  at: {
    heading: (place: string) => `At ${place}`,
    minutes: (count: number) => countWords(count, "minute"),
    short: "Visits of 10 to 16 minutes do best.",
    enough: "Long enough: go on when you can.",
    leave: "Leave",
  },
  done: {
    heading: (place: string, minutes: number) => `${place}, ${countWords(minutes, "minute")}`,
    save: "Save",
    seen: "Seen and done",
    results: "Results",
    less: (result: string) => `One less: ${result}`,
    more: (result: string) => `One more: ${result}`,
    note: "Note about the place, never about people",
  },
  forget: "Not a visit: forget it",
  kept: {
    heading: "Kept on this phone",
    network: "Network.",
    noNetwork: "No network.",
    allSent: (count: number) => `All sent: ${countWords(count, "visit")} since this page was opened.`,
    nothing: "Nothing waits to be sent.",
    waiting: (count: number) => `${countWords(count, "visit waits", "visits wait")} on this phone to be sent.`,
    one: (place: string, arrived: string) => `${place}, ${arrived}`,
    notTaken: "Not taken.",
    forget: "Forget this visit",
    send: "Send now",
    opensWithout: "This page opens without network too; visits are kept on this phone and sent later.",
    opensNotWithout: "This browser cannot open the page without network; keep it open while on patrol.",
  },
} as const;
