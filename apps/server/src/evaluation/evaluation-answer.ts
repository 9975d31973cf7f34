import {
  addMonths,
  counted,
  crimeTypeName,
  estimated,
  type Figure,
  type Interval,
  missing,
  monthName,
  monthOfNumber,
  type Period,
  periodName,
  type Verdict,
  verdictWords,
} from "@safer-wards/domain";
import { type BeforeAndAfter, rateRatio, type WeightedDisplacementDifference } from "@safer-wards/stats";
import { attributionOf, chartOf, type Question, sourceOf, suppliedRange } from "../incidents/index.js";
import { compare, type Comparison, LEVEL, type RegionSeries } from "./comparison.js";
import type { ChosenEvaluation } from "./evaluation-design.js";
import { sentencesOf } from "./evaluation-sentences.js";
import { seriesFor, termsOf } from "./evaluation-series.js";
import type { EvaluationSeen } from "./evaluations.service.js";
import type {
  EvaluationDesignType,
  EvaluationResultType,
  EvaluationRowType,
  EvaluationType,
} from "./evaluation.types.js";
import { outlineOfRegion, wardCodesOf } from "./region-outline.js";
import { verdictOf } from "./verdict.js";
import { windowsOf } from "./windows.js";

const POLICE_CAUTION =
  "Police points are snapped to shared map points and cut to the month, and what is recorded follows where police look.";
const PARTNER_CAUTION =
  "A partner’s records follow who reports to it and where it looks, which an operation may change.";
const CAUTIONS = [
  "Places are compared, and an operation is no experiment: whatever else differed between them is in the difference too.",
  "Places are often chosen when they are at their worst, and would have calmed down by themselves.",
];

/** An evaluation in the shape of the schema. */
export function evaluationAnswer(seen: EvaluationSeen): EvaluationType {
  const { operation, chosen, question, whyNot } = seen;
  const answer = {
    id: `evaluation:${operation.id}`,
    cautions: [...CAUTIONS, chosen?.design.sources ? PARTNER_CAUTION : POLICE_CAUTION],
    attribution: attributionOf(question),
  };
  if (whyNot.length > 0) {
    const words = `${verdictWords("CANNOT_BE_EVALUATED")}: ${whyNot.join(", ")}`;
    return {
      ...answer,
      verdict: "CANNOT_BE_EVALUATED",
      verdictWords: words,
      sentences: [],
      design: null,
      result: null,
    };
  }
  if (!chosen) {
    const sentences = ["Nobody has chosen how it is to be evaluated."];
    return { ...answer, verdict: null, verdictWords: null, sentences, design: null, result: null };
  }
  if (seen.isHidden) {
    const sentences = ["It is measured by a partner’s records, which officers alone see by place."];
    return { ...answer, attribution: [], verdict: null, verdictWords: null, sentences, design: null, result: null };
  }
  const series = seriesFor(question, chosen.design);
  const comparison = compare(series, termsOf(chosen.design));
  const verdict = isOver(question, chosen) ? verdictOf(comparison, chosen.design.months) : "NOT_YET";
  return {
    ...answer,
    verdict,
    verdictWords: verdictWords(verdict),
    sentences: verdict === "NOT_YET" ? [notYet(question, chosen)] : sentencesOf(verdict, comparison, chosen),
    design: designAnswer(seen, chosen),
    result: resultAnswer(question, series, comparison, verdict),
  };
}

/** The months after the start, and those they are held against. */
function periodsOf({ design }: ChosenEvaluation): { after: Period; before: Period } {
  const { firstMonth, months, comparedWith, gap } = termsOf(design);
  const { after, before } = windowsOf(firstMonth, months, comparedWith, gap);
  const periodOf = (numbers: readonly number[]) => ({
    firstMonth: monthOfNumber(numbers[0]!),
    endMonth: monthOfNumber(numbers.at(-1)! + 1),
  });
  return { after: periodOf(after), before: periodOf(before) };
}

/** Whether the last month after the start has been supplied, or a later one. */
function isOver({ columns, coverage }: Question, chosen: ChosenEvaluation): boolean {
  const range = suppliedRange(columns, coverage);
  const { after } = periodsOf(chosen);
  return range !== null && addMonths(range.lastMonth, 1) >= after.endMonth;
}

function notYet({ columns, coverage }: Question, chosen: ChosenEvaluation): string {
  const { after } = periodsOf(chosen);
  const range = suppliedRange(columns, coverage);
  const until = range ? `; records reach to ${monthName(range.lastMonth)}` : "";
  return `It takes the months ${periodName(after)}${until}.`;
}

function designAnswer(
  { question, whole, chosenByName }: EvaluationSeen,
  chosen: ChosenEvaluation,
): EvaluationDesignType {
  const { crimeTypes, comparedWith, rings, buffer, comparisons } = chosen.design;
  const { after, before } = periodsOf(chosen);
  const named = (period: Period) => ({ ...period, name: periodName(period) });
  return {
    crimeTypes,
    outcome: crimeTypes.map(crimeTypeName).join(", "),
    source: sourceOf(question),
    comparedWith,
    after: named(after),
    before: named(before),
    rings,
    buffer: whole && buffer ? outlineOfRegion(buffer) : null,
    comparisons: comparisons.map(({ id, name, region }) => ({
      // A cell would tell the exact place, which only those may know who see the operation whole.
      id: whole || region.kind === "WARDS" ? id : name,
      name,
      outline: whole ? outlineOfRegion(region) : null,
      wardCodes: wardCodesOf(region),
    })),
    chosenAt: new Date(chosen.chosenAt),
    chosenByName,
    chosenBeforeStart: chosen.chosenBeforeStart,
  };
}

function resultAnswer(
  question: Question,
  series: RegionSeries,
  comparison: Comparison,
  verdict: Verdict,
): EvaluationResultType {
  const figures = new ComparisonFigures(question, comparison.pairs, verdict);
  const months = series.supplied.map((_, index) => series.firstMonth + index);
  const known = (counts: ArrayLike<number>) =>
    months.map((_, index) => (series.supplied[index] ? counts[index]! : null));
  const counts = known(series.target);
  const { target, buffer, comparisonBuffer, nextDoor, quotient } = comparison;
  return {
    rows: [
      figures.row("Target", target),
      figures.row("Comparison areas", comparison.comparison),
      ...(buffer ? [figures.row("Next door to the target", buffer)] : []),
      ...(comparisonBuffer ? [figures.row("Next door to the comparison areas", comparisonBuffer)] : []),
    ],
    here: figures.difference(comparison.here, "Target after less before, less the same of the comparison areas."),
    nextDoor:
      buffer && figures.difference(nextDoor, "The same for what lies round the target and round the comparison."),
    whole: figures.difference(
      comparison.whole,
      "Weighted displacement difference (Wheeler and Ratcliffe): both together.",
    ),
    quotient: buffer && figures.quotient(quotient),
    detectable: figures.detectable(comparison.detectable),
    placebos: comparison.placebos.map(({ firstMonth, difference, isClear }) => ({
      firstMonth: monthOfNumber(firstMonth),
      difference: figures.placebo(difference),
      isClear,
    })),
    months: months.map(monthOfNumber),
    counts,
    comparisonCounts: known(series.comparison),
    coverage: months.map(question.coverage),
    chart: chartOf(months, counts),
  };
}

/** The numbers of a comparison as figures; none before its months are over. */
class ComparisonFigures {
  private readonly source: string;

  constructor(
    question: Question,
    private readonly pairs: number,
    private readonly verdict: Verdict,
  ) {
    this.source = sourceOf(question);
  }

  row(name: string, { before, after }: BeforeAndAfter): EvaluationRowType {
    const method = `Recorded incidents in ${this.pairs} months on each side.`;
    const origin = { unit: "incidents", method, source: this.source } as const;
    const ratio = {
      unit: "ratio",
      method: "After over before; exact conditional interval.",
      source: this.source,
    } as const;
    const estimate =
      this.pairs > 0 && rateRatio({ count: after, exposure: 1, baseCount: before, baseExposure: 1, level: LEVEL });
    return {
      name,
      before: this.pairs > 0 ? counted(before, origin) : this.notYet(origin),
      after: this.isOver() ? counted(after, origin) : this.notYet(origin),
      ratio: !this.isOver()
        ? this.notYet(ratio)
        : estimate
          ? estimated(estimate.ratio, estimate, LEVEL, ratio)
          : missing("UNDEFINED", "Nothing was recorded before, so there is nothing to divide by.", ratio),
    };
  }

  difference(found: WeightedDisplacementDifference | null, method: string): Figure {
    const origin = { unit: "incidents", method, source: this.source } as const;
    if (!this.isOver()) return this.notYet(origin);
    return found ? withInterval(found, origin) : missing("UNDEFINED", "Nothing was recorded anywhere.", origin);
  }

  quotient(value: number | null): Figure {
    const method =
      "Weighted displacement quotient (Bowers and Johnson): −1 is all moved next door, above 0 next door gained.";
    const origin = { unit: "ratio", method, source: this.source } as const;
    if (!this.isOver()) return this.notYet(origin);
    return value === null
      ? missing("UNDEFINED", "There was no fall to have moved, or an area without incidents.", origin)
      : counted(value, origin);
  }

  detectable(value: number): Figure {
    const method = "The fall that a comparison of this size finds four times in five at 95 %.";
    return counted(Math.ceil(value), { unit: "incidents", method, source: this.source });
  }

  placebo(found: WeightedDisplacementDifference): Figure {
    const method = "The same comparison at a date at which nothing was done.";
    return withInterval(found, { unit: "incidents", method, source: this.source });
  }

  private isOver(): boolean {
    return this.verdict !== "NOT_YET" && this.pairs > 0;
  }

  private notYet(origin: Parameters<typeof missing>[2]): Figure {
    return missing("NOT_SUPPLIED", "The months that it takes have not been supplied.", origin);
  }
}

function withInterval(
  found: { readonly estimate: number } & Interval,
  origin: Parameters<typeof estimated>[3],
): Figure {
  return estimated(found.estimate, found, LEVEL, origin);
}
