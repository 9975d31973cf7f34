import { countWords } from "../ui/number-words.js";

/**
 * Every word of the pages about places, for whoever looks after the wording. Sentences that depend on numbers come from the
 * server, which knows what their intervals carry.
 */
export const WORDS = {
  kinds: { WARD: "Ward", TOWN: "Town", PARISH: "Parish", CUSTOM: "Outline added by an officer" },
  kindLine: (kind: string, area: string, residents: string) => `${kind} in ${area} · ${residents}`,
  residents: (number: string) => (number === "1" ? "1 resident" : `${number} residents, an estimate`),
  residentsUnknown: "number of residents not known",
  unknownPlace: (id: string, area: string) => `${area} has no ward, town or outline “${id}”.`,
  waiting: "this place",
  noRecords: "No police files have been imported yet. The data page says how it is done.",
  formerHeading: (name: string) => `${name} is no longer a ward`,
  formerLead: "Look at today’s wards instead:",
  formerSource: (source: string) =>
    `Source: ${source} The council has not checked this list yet; ask it which ward an address lies in.`,
  pageLinks: { briefing: "One-page briefing", compare: "Compare with others", map: "On the map of wards" },
  reaches: "It lies in:",
  reachesShare: (ward: string, percent: string) => `${ward} (${percent} %)`,
  madeOf: (count: number) => (count === 1 ? "Its ward" : `Its ${countWords(count, "ward")}`),
  priorities: {
    heading: "By priority",
    lead: (area: string) =>
      `Each against the rest of ${area} and against the year before. Brackets hold 95 % intervals.`,
    caption: (name: string, period: string) => `${name} by priority, ${period}`,
    see: "What is meant by",
    restTerm: "the rest",
    rankTerm: "a rank",
    priority: "Priority",
    count: "Incidents",
    rate: "Rate",
    rateNote: "per 1,000 residents",
    rest: "Against the rest",
    restNote: "as a multiple of its rate",
    change: "Against the year before",
    changeNote: "with its interval against no change",
    rank: "Rank by rate",
    rankNote: "among the wards; a range where chance could make the order",
    trend: "Months",
    trendNote: "up to the end of the period",
    noRank: "not ranked",
    restFigures: (standing: string, ratio: string, lower: string, upper: string) =>
      `${standing} (${ratio}: ${lower} to ${upper})`,
  },
  standings: {
    MORE: "more",
    FEWER: "fewer",
    ABOUT_THE_SAME: "about the same",
    CANNOT_TELL: "cannot tell",
    NOT_KNOWN: "not known",
  },
  rank: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  trend: {
    heading: (months: number) => `Month by month, ${countWords(months, "month")}`,
    of: (measure: string, months: number) => `${measure}: month by month, ${countWords(months, "month")}`,
    waiting: "the trend",
    label: (measure: string, name: string, months: number) =>
      `${measure} in ${name} by month over ${countWords(months, "month")}`,
    twin: "The months as a table",
    caption: (measure: string, name: string) => `${measure} in ${name} by month`,
  },
  funnel: {
    heading: "Among all wards, by size",
    label: (measure: string, name: string) =>
      `${measure}: recorded over expected for every ward by the number expected, with ${name} marked`,
    axisX: "Incidents expected of a ward of its size",
    axisY: "Recorded ÷ expected",
    inner: "95 % of wards, by chance alone",
    outer: "99.8 %",
    twin: "The wards as a table",
    caption: (measure: string) => `${measure}: recorded against expected, by ward`,
    ward: "Ward",
    expected: "Expected",
    ratio: "Recorded ÷ expected",
    none: "Nothing was recorded that could be compared.",
  },
  inside: {
    heading: (name: string) => `Where in ${name}`,
    hotspots: "Hotspots that reach into it",
    hotspotsNote: (period: string) =>
      `Found over the whole borough, ${period}; a hotspot may go on beyond the boundary.`,
    noHotspots: "No hotspot of the borough reaches into it.",
    hotspotsLink: "Open the hotspots page",
    incidents: (count: number) => `${countWords(count, "incident")} in the whole hotspot`,
    streets: "Street locations with most incidents",
    streetsCaption: (name: string) => `Street locations in ${name} with most incidents`,
    street: "Location, as the files name it",
    streetCount: "Incidents",
    streetsNote:
      "Published points are moved to a street or building nearby. A shop, car park or station may collect the records of its neighbourhood.",
  },
  limits: {
    heading: "What these data cannot say",
    completeness: "How complete they are",
    withoutPlace: (count: number) =>
      count === 1
        ? "1 row of the forces’ whole files names no place, so it is in no ward."
        : `${countWords(count, "row")} of the forces’ whole files name no place, so they are in no ward.`,
  },
  outlines: {
    take: (count: number) =>
      count === 1
        ? "Download the outline with these numbers as GeoJSON"
        : "Download the outlines with these numbers as GeoJSON",
    towns: "The outline of a town or of the whole area is those of its wards side by side.",
    licence: (licence: string) => `Licence: ${licence}.`,
    failed: "The outlines could not be fetched. Try again.",
  },
  compare: {
    title: "Compare",
    heading: "Compare places",
    lead: "Up to five places beside the whole borough, on one scale.",
    waiting: "the places",
    add: "Add a place",
    choose: "Choose a place",
    addButton: "Add",
    town: (name: string, wards: number) => `${name} (${countWords(wards, "ward")})`,
    outlines: "Parishes and other outlines",
    remove: (name: string) => `Remove ${name}`,
    chosen: "Places compared",
    full: "Five places are the most that can be read side by side. Remove one to add another.",
    none: "Choose a place to begin.",
    similar: "Wards like these",
    similarNote: "By residents per hectare, share of young people, and town or country.",
    small: (months: number) =>
      `Incidents a month per 1,000 residents, ${countWords(months, "month")}, all on one scale`,
    chartLabel: (name: string) => `${name}: incidents a month per 1,000 residents`,
    scale: (most: string) => `The top of every chart is ${most} a month per 1,000 residents.`,
    behind: (area: string) => `The broken line is ${area}.`,
    caption: (period: string) => `Places compared, ${period}`,
    place: "Place",
    placeCode: "Place code",
    filter: (names: readonly string[]) => `Places: ${names.join("; ")}`,
    monthsTwin: "The months as a table",
    monthsCaption: "Incidents a month per 1,000 residents",
    month: "Month",
  },
  activities: {
    heading: (name: string) => `What is done in ${name}`,
    waitingActions: "the actions",
    waitingOperations: "the operations",
    waitingVisits: "the visits",
    waitingSessions: "the sessions",
    actions: "Actions of the plan",
    noActions: (year: string) => `No action of the plan ${year} names this place.`,
    actionsEverywhere: (count: number, area: string) =>
      count === 1 ? `1 action for the whole of ${area}` : `${countWords(count, "action")} for the whole of ${area}`,
    operations: "Operations",
    operation: (kind: string, dates: string, status: string) => `${kind}, ${dates}. ${status}.`,
    operationsByWard:
      "These are operations in the wards into which it reaches: exactly where they are is for officers and for whoever takes part.",
    countedByWard: (what: string, wards: readonly string[]) =>
      `${what} are told by ward. Told within this outline as well, the two could be subtracted from each other, and small numbers would come out. Look at ${wards.length === 0 ? "the wards" : wards.join("; ")}.`,
    patrolVisits: "Patrol visits",
    youthSessions: "Youth sessions",
    youthWithin: "Of sessions that you see whole, those whose point or named village lies within the outline.",
    noOperations: "No operation that you may see names this place.",
    partners: (names: readonly string[]) =>
      names.length === 0 ? "No partner is at work in them." : `Partners at work in them: ${names.join(", ")}.`,
    patrols: "Patrol visits",
    noPatrols: "No visit is recorded here for these months.",
    youth: "Youth sessions",
    sessions: "Sessions",
    contacts: "Contacts with young people",
    providers: (names: readonly string[]) =>
      names.length === 0 ? "No provider’s sessions here can be told." : `By ${names.join(", ")}.`,
    more: "People of the partnership see more here.",
  },
  embed: {
    open: "Show it on another website",
    lead: "Anyone may copy this code into a page. It shows open data alone, whoever looks, and always the latest.",
    code: "Code to copy",
    preview: "Preview",
    frameTitle: (name: string) => `${name}: recorded incidents`,
    more: "Open the whole page at Safer Wards",
    unknown: "There is no such place.",
    waiting: "the place",
    trend: (months: number) => `All recorded incidents by month, ${countWords(months, "month")}`,
  },
  /** What stands in tables that are taken away as files, beside what the page shows. */
  files: {
    count: "Recorded incidents",
    rate: "Rate per 1,000 residents",
    restRatio: "Ratio to the rest of the area",
    restWords: "In words",
    change: "Change",
    changeRatio: "Ratio to the year before",
    rankFirst: "Highest rank that chance leaves open",
    rankLast: "Lowest rank that chance leaves open",
    licence: "Open Government Licence v3.0",
    residents: "Residents are an estimate: the 2021 Census shared out to today's wards.",
    residentsOfOutlines: "Residents of a parish or another outline are as whoever added it said.",
  },
  /** Names of terms as the glossary has them: a word of the page leads to what they mean. */
  glossary: {
    rest: "The rest of the area",
    rank: "Rank interval",
    individuals: "Individuals chart",
    funnel: "Funnel",
  },
  briefing: {
    title: (name: string) => `${name}: briefing`,
    waiting: "the briefing",
    back: "Back to the full page",
    print: "Print this sheet",
    madeFor: (partnership: string) => `${partnership} · ward briefing`,
    hotspots: "Hotspots that reach into it",
    streets: "Most incidents at",
    noHotspots: "None.",
    limits: "Mind when reading",
  },
} as const;
