import type { PatrolResult, PatrolSeen } from "../gql/graphql.js";

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
