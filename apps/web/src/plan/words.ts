import { countWords } from "../ui/number-words.js";

/** Words that every page of the plan shares, and those of the plan's own page and of the pack for a meeting. */
export const WORDS = {
  source: "Tonbridge and Malling Community Safety Partnership, Partnership Plan 2025–2026",
  wayBack: "Way back",
  backToYear: (year: string) => `Plan ${year}`,
  across: "Across the priorities",
  actionsOf: (priority: string) => `Actions of ${priority}`,
  byStatus: "Actions by status",
  contradiction: "Contradiction",
  demonstration: "demonstration data",
  priority: "Priority",
  why: "Why",
  wordsOfThePlan: "Words of the plan",
  theOperations: "the operations",
  noReason: "No reason given",
  form: { notNow: "Not now", decide: (about: string) => `Decide: ${about}`, keepDecision: "Keep the decision" },
  figureLink: { record: (statement: string) => ` (record of this figure: ${statement})` },
  plan: {
    heading: "Plan",
    thePlan: "the plan",
    title: (year: string) => `Plan ${year}`,
    measure: (partnership: string, year: string) => `${partnership}, plan of ${year}`,
    headline: (priorities: number, actions: number, silent: number) => {
      const both = `${countWords(priorities, "priority", "priorities")}, ${countWords(actions, "action")}`;
      if (actions === 0) return both;
      if (silent === 0) return `${both}, each with a status`;
      return silent === actions
        ? `${both}, and no status reported`
        : `${both}, ${silent.toLocaleString("en-GB")} without a status`;
    },
    acrossCaption: "Actions across the priorities",
    leavesOpen: "What this plan leaves open",
    ownWords: "The actions are in our own words",
  },
  links: {
    label: "The plan",
    years: "Year of the plan",
    figures: (contradictions: number) => `Figures: ${countWords(contradictions, "contradiction")} open`,
    rollOverFrom: (year: string) => `Roll-over from ${year}`,
    rollOverNext: "Roll-over to next year",
    review: "Review of actions",
    meeting: "Pack for a meeting",
  },
  actionTable: {
    action: "Action",
    owner: "Owner",
    reported: "Reported",
    status: "Status",
    toReach: (target: string) => `To reach: ${target}`,
    due: (day: string) => `due ${day}`,
    overdue: "overdue",
    nothingReported: "Nothing reported",
    waiting: (count: number) =>
      count === 1 ? "One update waits to be published" : `${countWords(count, "update")} wait to be published`,
  },
  gaps: {
    wordsWithoutAction: "Words of the plan without an action",
    ownersNoMembers: "Owners who are not on the list of members",
    ownersNobody: "Owners that name nobody in particular",
    membersWithoutAction: "Members without an action",
    actionsWithoutMeasure: "Actions for which nothing is counted",
    actionsWithoutTarget: "Actions without a number to reach",
    actionsWithoutDueDay: "Actions without a day they are due",
    none: "None",
    all: (count: number) => `All ${count.toLocaleString("en-GB")}`,
  },
  meeting: {
    heading: "Meeting pack",
    thePack: "the pack",
    title: (year: string) => `Meeting pack ${year}`,
    measure: (partnership: string, year: string, period: string) =>
      `${partnership}: pack for a meeting, plan of ${year}; recorded incidents of ${period}`,
    priorities: "Priorities",
    caption: "How each priority stands",
    incidents: "Incidents",
    notCounted: "not counted",
    change: "Against the year before",
    lateHeading: "Actions that are late or at risk",
    noneLate: "No action is reported as late or at risk. Where nothing is reported, nobody knows.",
    operations: "Operations",
    noOperations: "None.",
    moreOperations: (count: number) => `And ${count.toLocaleString("en-GB")} more in the register.`,
    completeness: "How complete the data are",
    openFindings: (contradictions: number, queries: number) =>
      contradictions + queries === 0
        ? "Figures of the plan: no contradiction and no query is open."
        : `Still open among the figures of the plan: ${countWords(contradictions, "contradiction")} and ${countWords(queries, "query", "queries")}.`,
  },
  youth: {
    heading: "Youth work",
    theYouthWork: "the youth work",
    nonePublished: "The published plan tells of none.",
    whomReached: "whom youth work reached",
    demonstration: "Demonstration data.",
    link: "Whom youth work reached, by place and month",
  },
} as const;
