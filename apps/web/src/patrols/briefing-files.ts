import { csvText } from "@safer-wards/domain";
import type { Briefing } from "./briefing-questions.js";
import { BRIEFING_WORDS } from "./briefing-words.js";

const words = BRIEFING_WORDS.files;

const HEADINGS = [
  words.crew,
  words.stop,
  words.place,
  words.cell,
  words.longitude,
  words.latitude,
  words.arrive,
  words.minutes,
  words.why,
  words.toDo,
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
      properties: { crew, name: words.way(crew) },
    },
  ]);
  const shift = `${dayWords}, ${hoursWords}`;
  return JSON.stringify({ type: "FeatureCollection", shift, attribution, features }, null, 1);
}
