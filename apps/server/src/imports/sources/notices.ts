import { partnerTable } from "./partner-source.js";

/** Fixed penalty notices, community protection warnings and notices, and other warnings. */
export const NOTICES = partnerTable({
  id: "notices",
  referenceColumn: "Notice number",
  kindColumn: "Kind of notice",
  example: "FPN-2025-0031",
});
