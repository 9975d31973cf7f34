/** Words of the overview down to its first sentence, which come with the first load. */
export const WORDS = {
  title: "Overview",
  empty: {
    heading: "Nothing is recorded yet",
    before: "No police files have been imported. The",
    link: "data page",
    after: "says how it is done.",
  },
  theOverview: "the overview",
  thePriorities: "the priorities",
  measure: (title: string, period: string, withoutDefaultLocations: boolean) =>
    `${title} · ${period}, against the same months a year before${withoutDefaultLocations ? " · default locations left out" : ""}`,
} as const;
