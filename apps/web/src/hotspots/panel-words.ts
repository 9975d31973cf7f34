import { countWords } from "../ui/number-words.js";

/** The words of the panel about one hotspot. */
export const PANEL_WORDS = {
  back: "Back to the list",
  zoom: "Zoom the map to it",
  patrol: "Plan a patrol here",
  previous: "Previous",
  next: "Next",
  why: {
    heading: "Why here",
    densityNotKnown: "Its density is not known",
    times: (times: string) => `${times} times the area's average per km²`,
    timesWithin: (times: string, lower: string, upper: string) =>
      `${times} times the area's average per km² (${lower} to ${upper})`,
    ofAll: (incidents: string, share: string) => `${incidents}, ${share} of all`,
    ofAllWithin: (incidents: string, share: string, interval: string) => `${incidents}, ${share} of all (${interval})`,
    type: (name: string, perCent: number) => `${name} ${perCent.toLocaleString("en-GB")}\u00A0%`,
    allAre: (type: string) => `All are ${type.toLowerCase()}`,
    otherTypes: (types: string) => `then ${types}`,
    otherTypesAndMore: (types: string, more: number) => `then ${types} and ${countWords(more, "other type")}`,
    wards: (names: readonly string[]) =>
      names.length > 1 ? `In ${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : `In ${names[0] ?? "no ward"}`,
    hexagons: (count: number) => (count === 1 ? "one hexagon" : `${count.toLocaleString("en-GB")} hexagons that touch`),
    extent: (squareKilometres: string, hexagons: string) => `${squareKilometres} km², ${hexagons}`,
    mind: (kind: string) => `Mind the ${kind}.`,
    onOnePoint: (perCent: number, location: string, reason: string) =>
      `${perCent.toLocaleString("en-GB")}\u00A0% of the records here lie on one map point, “${location}”. ${reason}`,
    how: "How this is counted",
    method: (method: string, source: string) => `${method} ${source}.`,
  },
  sure: {
    heading: "How sure we are",
    open: (z: string, q: string) => `z ${z}, q ${q}: what these mean`,
    z: {
      before: "Each hexagon is taken together with those around it and compared with the whole area.",
      letter: "z",
      after: (strongest: string) =>
        `says how far they lie above what the area's average would give: at 0 they hold what chance would give, beyond 2 that much is rare, and here the strongest hexagon reaches ${strongest}.`,
    },
    q: {
      before: "With thousands of hexagons some always look busy by luck.",
      letter: "q",
      after: (smallest: string) =>
        `allows for that: it is the share of false alarms to expect among all hexagons called hot at least this surely. Here it is ${smallest}. A hexagon is called hot when q is below 0.05, and hot hexagons that touch make one hotspot.`,
    },
    limits: "Both speak of chance alone. They do not know why records lie here, nor whether they are complete.",
  },
  months: {
    heading: "How it has come and gone",
    label: (first: string, last: string, most: number) =>
      `Incidents by month in these hexagons, ${first} to ${last}; the most in a month: ${most.toLocaleString("en-GB")}`,
    most: (most: number) => `most in a month: ${most.toLocaleString("en-GB")}`,
    asTable: "The months as a table",
    caption: (rank: number) => `Incidents by month in hotspot ${rank.toLocaleString("en-GB")}`,
    fileTitle: (name: string) => `Incidents by month, ${name}`,
  },
  week: {
    heading: "When in the week",
    notKnown: (because: string) => `Not known. ${because}`.trim(),
    caption: "Incidents by hour and day of the week",
    hour: "Hour",
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  },
} as const;
