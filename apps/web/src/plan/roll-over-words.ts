import { countWords } from "../ui/number-words.js";

/** Words of the roll-over: what becomes of a year's actions and priorities, and the next plan that is made of them. */
export const ROLL_OVER_WORDS = {
  heading: "Roll-over",
  theRollOver: "the roll-over",
  title: (from: string, to: string) => `From ${from} to ${to}`,
  unexplained: (count: number) =>
    count === 1
      ? "1 action was dropped without a reason"
      : `${countWords(count, "action")} were dropped without a reason`,
  undecided: (count: number, total: number) =>
    `${count.toLocaleString("en-GB")} of ${countWords(total, "action")} ${count === 1 ? "waits" : "wait"} for a decision`,
  allDecided: "Every action is carried, merged, or dropped with a reason",
  carried: (count: number) => `${count.toLocaleString("en-GB")} carried`,
  merged: (count: number) => `${count.toLocaleString("en-GB")} merged`,
  dropped: (count: number) => `${count.toLocaleString("en-GB")} dropped`,
  fresh: (count: number) => `${count.toLocaleString("en-GB")} new`,
  toDecide: (count: number) => `${count.toLocaleString("en-GB")} to decide`,
  leavesOpen: (year: string) => `What ${year} leaves open`,
  actions: {
    caption: "What becomes of each action",
    action: "Action",
    decision: "Decision",
    becomes: "Becomes",
    decisions: { CARRIED: "Carried", MERGED: "Merged", DROPPED: "Dropped" },
    undecided: "To decide",
    decide: "Decide",
    change: "Change the decision",
  },
  step: {
    choices: {
      CARRIED: "Carry it into the next plan",
      MERGED: "Merge it into another action",
      DROPPED: "Drop it",
    },
    decision: "What becomes of it",
    becomes: "Into which action",
    reasonNeeded: "Needed: without it the action would vanish unexplained.",
    reasonHint: "If there is more to say",
  },
  priorities: {
    heading: (year: string, count: number) => `Priorities of ${year}: ${count.toLocaleString("en-GB")}`,
    caption: "What becomes of each priority",
    decision: "Decision",
    add: "Add a priority",
    change: "Change",
    takeUp: "Take up again",
    drop: "Drop",
    fresh: "New",
    takenBack: "Added, then taken back",
    stays: "Stays",
    renamed: (before: string) => `Stays; it was ${before}`,
    dropped: "Dropped",
    droppedAcross: "Dropped; its actions go on across the priorities",
    droppedTo: (heir: string) => `Dropped; its actions go to ${heir}`,
  },
  writePriority: {
    label: (name: string) => `Change: ${name}`,
    allListed: "Every priority that is known is listed already.",
    send: "Keep the priority",
    counts: "What is counted for it",
    countsHint: "Its name and words are up to the plan; what is counted for it is one of these.",
    choice: (name: string, counts: string) => `${name}: ${counts}`,
    nothingCounted: "nothing in police files",
    name: "What the plan calls it",
    scopeHint: "With a semicolon between two. Actions cover them; a word without an action is shown as a gap.",
  },
  dropPriority: {
    label: (name: string) => `Drop: ${name}`,
    send: "Drop the priority",
    reasonNeeded: "Needed: without it the priority would vanish unexplained.",
    goesTo: "Where its carried actions go on",
  },
  nextPlan: {
    heading: (year: string, isHistory: boolean, actions: number) =>
      `The plan of ${year}${isHistory ? "" : " as it stands"}: ${countWords(actions, "action")}`,
    read: (year: string) => `Read the plan of ${year}`,
    noneNew: "None of them is new.",
    fresh: (count: number) => `New: ${count.toLocaleString("en-GB")}`,
    carried: (count: number) => `Carried over: ${count.toLocaleString("en-GB")}`,
  },
  publish: {
    hindrances: "Before it can be published",
    label: (year: string) => `Publish the plan of ${year}`,
    send: (actions: number) => `Publish ${countWords(actions, "action")}`,
    consequence: (year: string) =>
      `Everyone sees the plan of ${year} from then on. It has the priorities that are listed above, and no action has a status or a day due yet.`,
  },
} as const;
