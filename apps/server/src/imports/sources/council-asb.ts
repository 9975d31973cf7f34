import { partnerTable } from "./partner-source.js";

/** Anti-social behaviour that residents reported to the council. */
export const COUNCIL_ASB = partnerTable({
  id: "council-asb",
  referenceColumn: "Report number",
  kindColumn: "Kind of behaviour",
  example: "ASB-2025-00431",
});
