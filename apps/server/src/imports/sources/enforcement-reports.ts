import { partnerTable } from "./partner-source.js";

/** What was reported to the enforcement team, fly-tips among it. */
export const ENFORCEMENT_REPORTS = partnerTable({
  id: "enforcement-reports",
  referenceColumn: "Enforcement number",
  kindColumn: "Kind of report",
  example: "ENF-2025-0112",
});
