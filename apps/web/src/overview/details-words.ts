/** Words of the overview below its first sentence. */
export const DETAILS_WORDS = {
  theMap: "the map",
  priorities: {
    heading: (planYear: string) => `The partnership's priorities, ${planYear}`,
    recorded: "recorded incidents",
    theTrend: "the trend",
    label: (priority: string, start: string) => `${priority}: recorded incidents by month, ${start} on`,
    months: "The months as a table",
    monthsCaption: (priority: string) => `${priority}: recorded incidents by month`,
    counted: "What is counted here",
    notCounted: (what: string) => `Not counted: ${what}`,
  },
  completeness: {
    heading: "How complete these data are",
    gaps: (names: string) => `Gaps: ${names}.`,
    withoutPlace: "rows of the forces' whole files, far beyond this area, name no place and are in no ward.",
    link: "Months, files and sources",
  },
  published: {
    heading: "What the plan says, beside our counts",
    lead: "The plan counts from other records than the monthly police files, so the numbers differ. Neither is wrong.",
    caption: "The plan's published figures beside our counts",
    about: "About",
    plan: "The plan says",
    records: "Records of the plan's figures",
    contradiction: "Contradiction",
    ours: "Police files count",
    noneNear: "Nothing near it",
    why: "Why they differ",
  },
} as const;
