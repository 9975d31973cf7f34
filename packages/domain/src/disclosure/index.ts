export {
  addAnswers,
  type Answer,
  disclosedFigure,
  WITHHELD_MARK,
  withheldBecause,
  type WithheldReason,
} from "./answer.js";
export type { Group, ReleasedBlock } from "./block.js";
export type { PlaceMonth } from "./occasions.js";
export type { PartnerCell, PartnerCounts, TableFrame } from "./partner-counts.js";
export { asCarefulAsFor, DISCLOSURE_POLICY, type DisclosurePolicy, requirePolicy, smallestShownOf } from "./policy.js";
export { protect } from "./protect.js";
export type { PartnerFilter, ProtectedTable } from "./protected-table.js";
