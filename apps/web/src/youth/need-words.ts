import { countWords } from "../ui/number-words.js";

const minutesWalk = (minutes: number) => `${countWords(minutes, "minute")}${minutes === 1 ? "’s" : "’"} walk`;

/** Every word of the page that lays the need for youth work beside the youth work done. */
export const NEED_WORDS = {
  need: { LOW: "Low need", MIDDLE: "Middling need", HIGH: "High need" },
  provision: { LOW: "little provision", MIDDLE: "middling provision", HIGH: "much provision" },
  classOf: (need: string, provision: string) => `${need}, ${provision}`,
  reading: (classOf: string, need: number, provision: string) =>
    `${classOf}: need ${need.toLocaleString("en-GB")} of 100, ${provision}`,
  page: {
    title: "Need beside provision",
    waiting: "need beside provision",
    titleOf: (area: string) => `Need beside provision in ${area}`,
    caption: (period: string) => `Need beside provision by ward, ${period}`,
    measure: (period: string, lastQuarter: string) =>
      `Need and contact hours by ward · ${period} · last quarter: ${lastQuarter}`,
    section: "Need beside provision by ward",
    inWords: "In words",
    sensitivity: "How far this rests on the weights.",
    limits: "What this cannot say",
  },
  map: {
    waiting: "the map",
    label: (wards: number, period: string) => `Map of ${countWords(wards, "ward")} by need and provision, ${period}`,
    subtitle: (area: string, period: string) => `Need beside provision in ${area} · ${period}`,
  },
  gaps: {
    heading: "High need, nobody within fifteen minutes’ walk",
    none: (lastQuarter: string) => `None in ${lastQuarter}.`,
    /** Stands behind the name of a ward. */
    one: (rank: number, minutes: number | null) =>
      `: number ${rank.toLocaleString("en-GB")} by need; ${
        minutes === null ? "no session was held anywhere" : `the nearest session was ${minutesWalk(minutes)} away`
      }.`,
  },
  scatter: {
    heading: "Each ward by need and provision",
    label: "Each ward by contact hours per 1,000 young people, across, and need, upwards. The table has the numbers.",
    across: "Contact hours per 1,000 young people",
    upwards: "Need, 0 to 100",
    note: "A triangle marks a ward with high need and nobody near. Names without room stand in the table.",
    notDrawn: (count: number) =>
      count === 1
        ? "1 ward is not drawn, because a number of it is not told; the table says why."
        : `${count.toLocaleString("en-GB")} wards are not drawn, because a number of theirs is not told; the table says why.`,
  },
  columns: {
    ward: "Ward",
    rank: "Rank",
    rankNote: "by need",
    need: "Need",
    needNote: "0 to 100",
    signNote: (perCent: number) => `percentile, weighs ${perCent.toLocaleString("en-GB")} %`,
    signPercentile: (sign: string) => `${sign}, percentile`,
    signValue: (sign: string) => `${sign}, value`,
    signUnit: (sign: string) => `${sign}, unit`,
    notCounted: "not counted",
    provision: "Provision",
    provisionNote: "contact hours per 1,000 young people",
    provisionCsv: "Contact hours per 1,000 young people",
    nearest: "Nearest session",
    nearestNote: "minutes’ walk, last quarter",
    nearestCsv: "Minutes' walk to the nearest session",
    class: "Class",
    stability: "In the top four",
    stabilityNote: "of sets of weights, per cent",
    stabilityCsv: "Share of sets of weights among the four neediest",
  },
  weights: {
    heading: "What need is read from",
    weightOf: (sign: string) => `${sign}: weight`,
    leftOut: "left out",
    share: (perCent: number, meaning: string) => `${perCent.toLocaleString("en-GB")} % of the score. ${meaning}`,
    tried: "These weights are tried and not kept.",
    back: "Back to the kept ones",
    keep: "Keep these weights for everyone",
  },
} as const;
