import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { hotspotOf } from "./four-hexagons.js";
import { HowSure } from "./how-sure.js";
import { TrendMark } from "./trend-mark.js";
import { ofTrends } from "./trend-filter.js";
import { shadeOf, WhenGrid } from "./when-grid.js";
import { WhyHere } from "./why-here.js";

function textOf(element: Parameters<typeof renderToStaticMarkup>[0]): string {
  const page = document.createElement("div");
  page.innerHTML = renderToStaticMarkup(element);
  return page.textContent;
}

it("says in three facts why here: how much more than average, which types, which wards", () => {
  const text = textOf(<WhyHere hotspot={hotspotOf()} />);
  expect(text).toContain("11.1 times the area's average per km² (9.8 to 12.4)");
  expect(text).toContain("All are burglary");
  expect(text).toContain("In Judd and Vauxhall");
  expect(text).toContain("0.30 km², 3 hexagons that touch");
});

it("names the three most frequent types with their shares, and how many follow", () => {
  const types = (["BURGLARY", "DRUGS", "ROBBERY", "OTHER_CRIME"] as const).map((crimeType, index) => {
    return { crimeType, name: crimeType.toLowerCase(), count: [26, 13, 8, 5][index] ?? 0 };
  });
  const text = textOf(<WhyHere hotspot={hotspotOf({ crimeTypes: types })} />);
  expect(text).toContain("burglary 50\u00A0%");
  expect(text).toContain("then drugs 25\u00A0%, robbery 15\u00A0% and 1 other type");
});

it("warns of a map point that collects the records of its neighbourhood", () => {
  const artefact = {
    kind: "police station",
    location: "On or near Police Station",
    reason: "Arrests are put there.",
    share: 0.34,
  };
  const text = textOf(<WhyHere hotspot={hotspotOf({ artefacts: [artefact] })} />);
  expect(text).toContain("Mind the police station. 34\u00A0% of the records here");
  expect(text).toContain("Arrests are put there.");
});

it("explains z and q beside the words", () => {
  const text = textOf(<HowSure hotspot={hotspotOf()} />);
  expect(text).toContain("Very sure.");
  expect(text).toContain("z 6.1, q below 0.001: what these mean");
});

it("says a class by letter and word", () => {
  expect(textOf(<TrendMark trend="INTERMITTENT" />)).toBe("CComes and goes");
});

it("lists only the classes that are chosen, and all when none is", () => {
  const hotspots = [hotspotOf(), hotspotOf({ trend: "FORMER" })];
  expect(ofTrends(hotspots, ["FORMER"])).toEqual([hotspots[1]]);
  expect(ofTrends(hotspots, [])).toBe(hotspots);
});

it("gives the reason where the hours are not known", () => {
  const text = textOf(<WhenGrid when={{ hours: null, words: null, refusedBecause: "Police files give no hour." }} />);
  expect(text).toContain("Not known. Police files give no hour.");
});

it("shows every hour of the week where they are known, from Monday at midnight", () => {
  const hours = Array.from({ length: 168 }, (_, hour) => (hour === 25 ? 9 : 0));
  const page = document.createElement("div");
  page.innerHTML = renderToStaticMarkup(
    <WhenGrid when={{ hours, words: "9 of 12 records have a time of day.", refusedBecause: null }} />,
  );
  expect(page.textContent).toContain("9 of 12 records have a time of day.");
  const rows = [...page.querySelectorAll("tbody tr")];
  expect(rows).toHaveLength(24);
  // Hour 25 of the week is Tuesday, one o'clock.
  expect(rows[1]?.querySelectorAll("td")[1]?.textContent).toBe("9");
});

it("shades the busiest hour darkest and nothing not at all", () => {
  expect([0, 1, 5, 10].map((count) => shadeOf(count, 10))).toEqual([0, 1, 3, 5]);
});
