import { expect, it } from "vitest";
import { DEFAULT_VIEW, readView } from "../view/view.js";
import { exportAddress, partnerExportAddress } from "./export-address.js";

it("asks for what the view counts, whatever the measure of its map", () => {
  const view = readView({ from: "2025-04", to: "2025-06", types: "burglary", ward: "tonbridge", measure: "count" });
  expect(exportAddress(view, "E07000115", "csv")).toBe(
    "/exports/incidents?from=2025-04&to=2025-06&types=burglary&ward=tonbridge&area=E07000115&format=csv",
  );
  expect(exportAddress(DEFAULT_VIEW, "E07000115", "json")).toBe("/exports/incidents?area=E07000115&format=json");
});

it("asks for a partner's records of the same period and place", () => {
  const view = readView({ from: "2025-04", to: "2025-06", types: "burglary", ward: "tonbridge" });
  expect(partnerExportAddress(view, "E07000115", "council-asb:tmbc", "json")).toBe(
    "/exports/partner-records?from=2025-04&to=2025-06&ward=tonbridge&area=E07000115&supply=council-asb%3Atmbc&format=json",
  );
});
