import { csvText } from "@safer-wards/domain";
import type { Briefing } from "./briefing-questions.js";

const HEADINGS = [
  "Crew",
  "Stop",
  "Place",
  "H3 cell",
  "Longitude",
  "Latitude",
  "Arrive",
  "Minutes",
  "Why here",
  "What to do",
];

/** A row for each stop of the shift. */
export function stopsCsv({ crews }: Briefing): string {
  const rows = crews.flatMap(({ crew, stops }) =>
    stops.map((stop) => [
      crew,
      stop.number,
      stop.name,
      stop.cell,
      stop.position.longitude,
      stop.position.latitude,
      stop.times.join(" "),
      stop.visitMinutes,
      stop.whyHere.join(" "),
      stop.toDo,
    ]),
  );
  return csvText(HEADINGS, rows);
}

/** A point for each stop, and a line for the way of each crew's first round. */
export function stopsGeoJson({ crews, dayWords, hoursWords, attribution }: Briefing): string {
  const features = crews.flatMap(({ crew, stops }) => [
    ...stops.map((stop) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [stop.position.longitude, stop.position.latitude] },
      properties: {
        crew,
        stop: stop.number,
        name: stop.name,
        cell: stop.cell,
        arrive: stop.times,
        minutes: stop.visitMinutes,
      },
    })),
    {
      type: "Feature",
      geometry: {
        type: "LineString",
        coordinates: stops.map(({ position }) => [position.longitude, position.latitude]),
      },
      properties: { crew, name: `Way of crew ${crew}, as straight lines` },
    },
  ]);
  const shift = `${dayWords}, ${hoursWords}`;
  return JSON.stringify({ type: "FeatureCollection", shift, attribution, features }, null, 1);
}
