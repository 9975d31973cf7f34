import { expect, it } from "vitest";
import { stopsCsv, stopsGeoJson } from "./briefing-files.js";
import type { Briefing } from "./briefing-questions.js";

const stop = {
  number: 1,
  cell: "8a194ad32167fff",
  name: "=High Street, Tonbridge",
  position: { longitude: 0.27, latitude: 51.19 },
  times: ["18:05", "20:10"],
  visitMinutes: 15,
  whyHere: ["31 recorded."],
  toDo: "Be seen.",
  outline: null,
};
const briefing = {
  dayWords: "Friday 3 April 2026",
  hoursWords: "18:00 to 22:00",
  attribution: ["A source"],
  crews: [{ crew: 1, stops: [stop, { ...stop, number: 2, cell: "8a194ad32177fff" }] }],
} as unknown as Briefing;

it("writes a row for each stop, and no cell that a spreadsheet would run", () => {
  const [headings, first, ...rest] = stopsCsv(briefing).trim().split("\r\n");
  expect(headings).toMatch(/^Crew,Stop,Place,H3 cell,Longitude,Latitude,Arrive/);
  expect(first).toBe(`1,1,"'=High Street, Tonbridge",8a194ad32167fff,0.27,51.19,18:05 20:10,15,31 recorded.,Be seen.`);
  expect(rest).toHaveLength(1);
});

it("draws a point for each stop and a way for each crew, with the source", () => {
  const { features, attribution } = JSON.parse(stopsGeoJson(briefing)) as {
    attribution: string[];
    features: { geometry: { type: string } }[];
  };
  expect(features.map(({ geometry }) => geometry.type)).toEqual(["Point", "Point", "LineString"]);
  expect(attribution).toEqual(["A source"]);
});
