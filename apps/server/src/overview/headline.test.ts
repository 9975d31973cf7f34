import { expect, it } from "vitest";
import type { ChangeDirection } from "@safer-wards/domain";
import type { IncidentSeries } from "../incidents/index.js";
import { headlineOf } from "./headline.js";

const PERIOD = { firstMonth: "2024-04", endMonth: "2025-04" };

function all(direction: ChangeDirection, ratio: number | null, count: number | null = 9_100): IncidentSeries {
  return { count: { value: count }, change: { direction, ratio: { value: ratio } } } as unknown as IncidentSeries;
}

const panel = (name: string, direction: ChangeDirection) => ({ name, direction });

it.each([
  [all("FEWER", 0.91), [panel("Acquisitive crime", "FEWER")], "Recorded incidents fell by 9 %"],
  [
    all("FEWER", 0.91),
    [panel("Acquisitive crime", "FEWER"), panel("Anti-social behaviour", "NO_CLEAR_CHANGE")],
    "Recorded incidents fell by 9 %; anti-social behaviour did not clearly change",
  ],
  [
    all("MORE", 1.12),
    [panel("Acquisitive crime", "FEWER"), panel("Exploitation", "FEWER"), panel("Violent crime", "MORE")],
    "Recorded incidents rose by 12 %; acquisitive crime and exploitation fell",
  ],
  [all("MORE", 2.5), [], "Recorded incidents rose to 2.5 times as many"],
  [
    all("NO_CLEAR_CHANGE", 1.01),
    [panel("Acquisitive crime", "FEWER"), panel("Exploitation", "MORE")],
    "Recorded incidents show no clear change; acquisitive crime fell; exploitation rose",
  ],
  [all("NOT_KNOWN", null), [], "9,100 incidents were recorded; no year before to compare"],
  [all("NOT_KNOWN", null, null), [], "No records were supplied for April 2024 to March 2025"],
])("says what holds: %#", (series, panels, sentence) => {
  expect(headlineOf(series, panels, PERIOD)).toBe(sentence);
});
