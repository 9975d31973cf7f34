import { counted, type Figure, periodName } from "@safer-wards/domain";
import { sourceOf } from "../incidents/index.js";
import type { Candidate, Past } from "./candidates.js";
import type { Proposal } from "./evaluations.service.js";
import type { ComparisonCandidateType, EvaluationProposalType } from "./evaluation.types.js";
import { countsOfRegions } from "./region.js";
import { outlineOfRegion, wardCodesOf } from "./region-outline.js";

const PAST_WORDS: Readonly<Record<Past, string>> = {
  PARALLEL: "went as the target did",
  UNPARALLEL: "went another way than the target",
  UNKNOWN: "too few months or incidents to tell",
};

const FEW = 20;

/** A proposal in the shape of the schema. */
export function proposalAnswer({ question, design, past, candidates }: Proposal): EvaluationProposalType {
  const [target = new Uint32Array()] = countsOfRegions(question, [design.target], past);
  const before = target.reduce((sum, count) => sum + count, 0);
  const source = sourceOf(question);
  const figure = (value: number, method: string): Figure => counted(value, { unit: "incidents", method, source });
  const beforeMethod = `Recorded incidents, ${periodName(past)}.`;
  return {
    firstMonth: design.firstMonth,
    months: design.months,
    comparedWith: design.comparedWith,
    rings: design.rings,
    past: { ...past, name: periodName(past) },
    targetBefore: figure(before, beforeMethod),
    targetCounts: [...target],
    candidates: candidates.map((candidate): ComparisonCandidateType => ({
      id: candidate.id,
      name: candidate.name,
      outline: outlineOfRegion(candidate.region),
      wardCodes: wardCodesOf(candidate.region),
      before: figure(candidate.before, beforeMethod),
      counts: candidate.counts,
      past: candidate.past,
      pastWords: pastWords(candidate, before),
      detectable: figure(detectableOver(candidate, target.length, design.months), DETECTABLE),
    })),
    cautions: cautionsOf(before, target.length, design.months, candidates),
  };
}

const DETECTABLE = "The fall in the target that would show four times in five, at 95 %, over the months chosen.";

/** Counts grow with the months, what can be seen with their root. */
function detectableOver({ detectable }: Candidate, monthsOfPast: number, months: number): number {
  return Math.ceil(detectable * Math.sqrt(months / monthsOfPast));
}

function pastWords({ past, before }: Candidate, target: number): string {
  if (before > 1.5 * target) return `${PAST_WORDS[past]}, with many more incidents`;
  return before < target / 1.5 ? `${PAST_WORDS[past]}, with far fewer incidents` : PAST_WORDS[past];
}

function cautionsOf(before: number, monthsOfPast: number, months: number, candidates: readonly Candidate[]): string[] {
  const [first] = candidates;
  const expected = (before * months) / monthsOfPast;
  if (!first) return ["No other place has enough incidents of these types to be compared with."];
  const needed = detectableOver(first, monthsOfPast, months);
  const hopeless = needed > expected;
  return [
    ...(hopeless
      ? [
          `About ${incidentsWords(Math.round(expected))} to be expected in the target, and ${needed} fewer would be needed to ` +
            "show: even none at all would mostly be lost in chance. Choose more months, more types or a larger place.",
        ]
      : []),
    ...(!hopeless && before < FEW ? ["There are few incidents in the target; only a large change would show."] : []),
    "Once the operation has begun, the choice stays.",
  ];
}

function incidentsWords(count: number): string {
  return count === 1 ? "1 incident is" : `${count} incidents are`;
}
