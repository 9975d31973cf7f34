import { countWords } from "../ui/number-words.js";

/** The words of a plan that is to be made: where, when and with whom. */
export const NEW_PLAN_WORDS = {
  title: "Plan a patrol",
  what: "the hotspots",
  weigh: { label: "Weighed by", count: "Count", harm: "Harm" },
  usualTitle: "Evening patrols",
  hotspots: {
    label: "Hotspots",
    heading: "Where",
    only: "Only in the hotspots chosen to visit",
    visit: "Visit",
    leaveOut: "Leave out",
  },
  /** What becomes of the hotspots as they are chosen. */
  choice: {
    mostRecorded: "the most recorded incidents",
    mostHarm: "the most harm",
    onlyChosen: (count: number) =>
      count === 1
        ? "1 to visit: the planner looks for the best places within this hotspot."
        : `${count.toLocaleString("en-GB")} to visit: the planner looks for the best places within these ${countWords(count, "hotspot")}.`,
    noneChosen: (sought: string) =>
      `The planner looks for the places with ${sought} that the officers and hours can reach.`,
    someChosen: (count: number, sought: string) =>
      `${count.toLocaleString("en-GB")} to visit in any case. For the rest, the planner looks for the places with ${sought} that the officers and hours can reach.`,
    leftOut: (count: number) => `${count.toLocaleString("en-GB")} left out.`,
  },
  map: {
    label: "Map",
    drawn: (hotspots: number) => `Map of ${countWords(hotspots, "hotspot")} to choose from`,
    noun: "hotspots",
    title: "Hotspots to choose from",
    legend: "Hotspot with its rank",
    ways: "Dashed lines: the ways between stops",
  },
  rota: {
    label: "Rota",
    heading: "When, and with whom",
    busiest: (when: string) => `${when} The first hours are set to that.`,
    notKnown: (because: string) => `${because} You choose the hours.`.trim(),
    add: "Add other hours",
  },
  block: {
    legend: (number: number) => (number === 1 ? "Hours" : `Hours ${number.toLocaleString("en-GB")}`),
    firstDay: "From day",
    lastDay: "To day",
    weekdays: "Weekdays",
    days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    start: "From",
    end: "To",
    officers: "Officers",
    crew: "In crews of",
    mode: "They go",
    base: "They start and end at",
    noBase: "their first stop",
    remove: "Remove these hours",
  },
  details: {
    summary: "Length of visits, powers and contacts",
    places: "Places, at most",
    visitMinutes: "Minutes a visit",
    repeatMinutes: "Minutes until the next visit",
    spacingMetres: "Metres apart, at least",
    powers: "Powers that apply, one a line",
    contacts: "Contacts by role, one a line: role – how to reach it",
    contact: (role: string, reach: string) => `${role} – ${reach}`,
  },
  /** What stands in a new plan until somebody writes something else. */
  usual: {
    publicSpacesProtectionOrder: "Public spaces protection order: check that it covers the place before you use it.",
    byRadio: "by radio",
    byTelephone: "by telephone, weekdays",
    dutySergeant: "Duty sergeant",
    controlRoom: "CCTV control room",
    safetyTeam: "Council community safety team",
  },
  planTitle: "Title of the plan",
  send: (shifts: number) => `Plan ${countWords(shifts, "shift")}`,
  planning: "Planning",
  planningNow: "Planning …",
  faults: {
    title: "Give the plan a title of 3 characters or more.",
    noDay: "No day lies within the days and weekdays chosen. Choose others.",
    officers: "Officers, and how many go together, are whole numbers from 1.",
    hours: "Say from when to when each shift goes.",
    failed: "The plan could not be made.",
  },
} as const;

/** The words of a plan that is made. */
export const PLAN_WORDS = {
  title: "Patrol plan",
  what: "the patrol plan",
  demonstration: "Demonstration: nobody is on patrol.",
  share: "Of what is expected, within reach",
  visits: "Visits",
  patrolHours: "Patrol-hours at places",
  officerHours: "Officer-hours at places",
  hours: (minutes: number) =>
    `${Math.floor(minutes / 60).toLocaleString("en-GB")} h ${String(minutes % 60).padStart(2, "0")} min`,
  showNow: "Show the plan as it is now",
  places: {
    heading: "Places",
    yearly: "a year within reach.",
    visits: (count: number) => `${countWords(count, "visit")}.`,
    drop: "Drop",
    onMap: (yearly: string, visits: number) => `${yearly} a year, ${countWords(visits, "visit")}`,
  },
  map: {
    label: "Map",
    drawn: (places: number, day: string) => `Map of ${countWords(places, "place")} and the ways of ${day}`,
    noShift: "no shift",
    noun: "places",
    title: "Places of the plan",
    legend: "Place with its rank",
  },
  rota: {
    heading: "Rota",
    shift: "Shift",
    means: (officers: number, crews: number, mode: string, base: string | null) =>
      `${countWords(officers, "officer")} in ${countWords(crews, "crew")}, ${mode}${base === null ? "" : ` from ${base}`}.`,
    visits: (count: number) => `${countWords(count, "visit")},`,
    lengths: (patrolMinutes: number, officerMinutes: number, kilometres: number) =>
      `${countWords(patrolMinutes, "patrol-minute")}, ${countWords(officerMinutes, "officer-minute")}, ${kilometres.toLocaleString("en-GB")} km between.`,
    briefing: "Briefing to print",
    crew: (number: number) => `Crew ${number.toLocaleString("en-GB")}`,
    noStop: "No stop.",
    late: (minutes: number) => `${countWords(minutes, "minute")} late`,
    earlier: "Earlier",
    later: "Later",
    lock: "Lock",
    unlock: "Unlock",
    drop: "Drop",
    ofStop: (time: string, place: string) => `: ${time} at ${place}`,
    moveFrom: (time: string) => `Move the stop at ${time} to`,
    move: "Move to …",
    moveTo: (day: string, start: string, crew: number) => `${day}, ${start}, crew ${crew.toLocaleString("en-GB")}`,
  },
  leftOut: (count: number) => `What was left out, and why (${count.toLocaleString("en-GB")})`,
  how: {
    heading: "How it was planned",
    seed: (seed: string) => `The order of rounds was drawn with the seed ${seed}; the same seed draws the same order.`,
    delivered: "What was delivered of this plan",
  },
  remove: {
    open: "Take this plan away",
    question: "The plan goes; visits that were made stay.",
    confirm: "Take it away",
    keep: "Keep it",
  },
} as const;
