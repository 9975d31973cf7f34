import { countWords } from "../ui/number-words.js";

/** The words of the form in which officers write an operation. */
export const FORM_WORDS = {
  page: {
    titleOfNew: "New operation",
    headingOfNew: "Write a new operation",
    change: "Change an operation",
    what: "the operation",
    ofPlan: "The plan’s operations stay as the plan tells them.",
    officersOnly: {
      beforeLink: "Officers of the partnership write operations.",
      afterLink: "with an officer’s account to do it.",
    },
  },
  what: "the organisations and the plan",
  title: { label: "Title", hint: "What people call it" },
  kind: "Kind",
  aim: { label: "Aim", hint: "What should be different afterwards" },
  priority: "Priority that it serves",
  planAction: {
    label: "Action of the plan",
    hint: (plan: string) => `If it serves an action of the plan ${plan}`,
    former: (name: string, year: string) => `${name} (plan ${year})`,
  },
  none: "None",
  lead: "Who leads",
  partners: { open: "Who takes part", legend: "Organisations that take part" },
  days: { firstDay: "First day", lastDay: "Last day" },
  officerHours: "Officer hours",
  costPounds: "Cost in pounds",
  ifKnown: "If known",
  notes: { label: "Notes", hint: "For officers and those who take part. No names of people." },
  write: "Write it into the register",
  save: "Save",
  cancel: "Cancel",
} as const;

/** The words with which an officer says where an operation is. */
export const PLACE_WORDS = {
  legend: "Place",
  where: "Where",
  hint: "What can be counted afterwards is a point, an outline, hexagons or wards.",
  kinds: {
    POINT: "A point with what lies round it",
    POLYGON: "An outline",
    WARDS: "Wards",
    CELLS: "Hexagons, by their names",
    NAMED: "Names alone",
    NONE: "No place",
  },
  latitude: { label: "Latitude", hint: "Such as 51.1950" },
  longitude: { label: "Longitude", hint: "Such as 0.2735" },
  radius: { label: "Metres round it", hint: "50 to 2,000" },
  corners: {
    label: "Corners",
    hint: "One a line, latitude and longitude: 51.1950, 0.2735. Or draw them below.",
  },
  wards: "Wards",
  cells: {
    label: "Hexagons",
    hint: "Names of H3 hexagons of resolution 9 or 10, with spaces between",
  },
  names: { label: "Names", hint: "With commas between" },
  map: {
    howOutline: "Click corner after corner. By keyboard, move the map with the arrows and press Enter for its middle.",
    howPoint: "Click the place. By keyboard, move the map with the arrows and press Enter for its middle.",
    labelOutline: "Map to draw the outline on",
    labelPoint: "Map to choose the point on",
    titleOutline: "The outline so far",
    titlePoint: "The point",
    removeLast: "Take the last corner away",
    corners: (count: number) => countWords(count, "corner"),
  },
} as const;

/** The words with which an officer says what an operation came to. */
export const SETTLE_WORDS = {
  heading: "Is it over?",
  openFinish: "Finish it with its results",
  openCancel: "Cancel the operation",
  finish: "Finish the operation",
  notYet: "Not yet",
  because: "Why does it not take place?",
  cancel: "Cancel the operation",
  keep: "Keep it",
  results: {
    legend: "What it came to",
    error: "Error:",
    line: (number: number) => `Result ${number.toLocaleString("en-GB")}`,
    kind: "Result",
    kindOption: (name: string, unit: string) => `${name} (${unit})`,
    count: "How many",
    detail: "Of what, if it matters",
    remove: "Remove",
    removed: (number: number) => `result ${number.toLocaleString("en-GB")}`,
    add: "Add a result",
  },
} as const;

/** The words for when somebody else was faster. */
export const CONFLICT_WORDS = {
  label: "Changed meanwhile",
  heading: "Somebody changed this operation while you were writing",
  lead: "Nothing is saved yet, and nothing of yours is lost: it still stands in the form.",
  what: "what they wrote",
  caption: "Where the two differ",
  fact: "Fact",
  theirs: "In the register now",
  mine: "In your form",
  keepMine: "Save what my form holds",
  takeTheirs: "Leave it as they wrote it",
  notKnown: "not known",
  none: "none",
  facts: {
    title: "Title",
    kind: "Kind",
    aim: "Aim",
    priority: "Priority",
    planAction: "Plan action",
    lead: "Lead",
    partners: "Partners",
    firstDay: "First day",
    lastDay: "Last day",
    officerHours: "Officer hours",
    costPounds: "Cost in pounds",
    results: "Results",
    notes: "Notes",
  },
} as const;
