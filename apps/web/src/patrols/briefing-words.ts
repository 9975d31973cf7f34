import { countWords } from "../ui/number-words.js";

/** The words of a briefing: its page, the sheet that a crew takes along, and its files. */
export const BRIEFING_WORDS = {
  title: "Patrol briefing",
  many: "Patrol briefings",
  what: "the briefing",
  none: "This shift has no stop.",
  lead: (day: string, hours: string) => `${day}, ${hours}: a page of A4 for each crew.`,
  back: "Back to the plan",
  csv: "Stops as CSV",
  geoJson: "Stops as GeoJSON",
  sheet: {
    label: (crew: number) => `Briefing of crew ${crew.toLocaleString("en-GB")}`,
    when: (day: string, hours: string) => `${day}, ${hours}`,
    crew: (crew: number, crews: number) => `crew ${crew.toLocaleString("en-GB")} of ${crews.toLocaleString("en-GB")}`,
    means: (officers: number, mode: string, base: string | null) =>
      `${countWords(officers, "officer")}, ${mode}${base === null ? "" : ` from ${base}`}`,
    lengths: (minutes: number, kilometres: number) =>
      `${countWords(minutes, "minute")} at places, ${kilometres.toLocaleString("en-GB")} km between`,
    legend:
      "● numbered stop, in the order of the first round · ⬡ the place, about 130 m across: be seen anywhere in it · dashed: the way as a straight line · dotted: wards",
    legendBase: "■ base",
    legendNoStreets: "street names where records lie; streets themselves are not drawn",
    order: "Order of visits:",
    orderOf: (stops: string, when: string) =>
      `${stops}. Keep this order: it is drawn anew each round so that nobody can learn it. ${when}`,
    record: "Record",
    powers: "Powers that apply",
    noPower: "None was named for these places.",
    contacts: "Contacts by role",
    contact: (role: string, reach: string) => `${role}: ${reach}`,
    noContact: "None was named for this plan.",
  },
  stops: {
    caption: (crew: number) => `Stops of crew ${crew.toLocaleString("en-GB")}`,
    number: "№",
    place: "Place and times to arrive",
    why: "Why here",
    toDo: "What to do",
    times: (times: string, minutes: number) => `${times} · ${minutes.toLocaleString("en-GB")} min`,
  },
  map: {
    label: (stops: number, names: string) => `Map of ${countWords(stops, "numbered stop")}: ${names}`,
    north: "N",
  },
  files: {
    crew: "Crew",
    stop: "Stop",
    place: "Place",
    cell: "H3 cell",
    longitude: "Longitude",
    latitude: "Latitude",
    arrive: "Arrive",
    minutes: "Minutes",
    why: "Why here",
    toDo: "What to do",
    way: (crew: number) => `Way of crew ${crew.toLocaleString("en-GB")}, as straight lines`,
  },
} as const;
