import { requireCount, requireNumbers, requirePositive, requireSameLength } from "./argument-checks.js";

export interface RankStabilityQuestion {
  /** One list a measure, each with one number a place, all on one scale. */
  readonly measures: readonly (readonly number[])[];
  /** One weight a measure, from 0, not all 0. */
  readonly weights: readonly number[];
  /** How many of the highest places are looked at. */
  readonly top: number;
  /** Each weight is changed by up to this many times, upwards and downwards; Infinity for any weights at all. */
  readonly factor: number;
  /** How many sets of weights are drawn. */
  readonly draws: number;
  /** Numbers from 0 up to, not including, 1. */
  readonly random: () => number;
}

export interface RankStability {
  /** The places that stand highest with the weights as given, highest first. */
  readonly top: readonly number[];
  /** For each place, the share of the sets of weights under which it is among the highest, from 0 to 1. */
  readonly shares: readonly number[];
  /** How many sets of weights were tried. */
  readonly tried: number;
}

/**
 * How far a ranking rests on the weights that somebody chose: how often each place stays among the highest when the weights
 * are changed.
 *
 * Use it beside every score that adds weighed measures, so that a reader knows which places lead whatever one thinks of the
 * weights.
 *
 * @param question.measures one list a measure, one number a place
 * @param question.weights one a measure, in any unit; only their proportions count
 * @param question.top how many of the highest are looked at; ties go to the place that is listed first
 * @param question.factor 2 tries weights between half and twice of what they are; Infinity tries any
 * @param question.draws how many random sets are tried, besides every corner (each weight at its lowest or highest)
 * @returns the highest places, and for every place the share of sets under which it is among them; null without places
 * @throws RangeError for lists of unlike length, weights below 0 or all 0, and a factor below 1
 *
 * It misleads when read as a chance: the sets are tried alike, nobody says that they are equally right. A share of 1 is
 * over the sets tried, and one in between may differ.
 *
 * Cost: draws × places × measures, and 2 to the number of measures corners.
 *
 * Published as weight sensitivity of composite indicators: OECD, Handbook on Constructing Composite Indicators (2008), step 7.
 */
export function rankStability(question: RankStabilityQuestion): RankStability | null {
  const places = requireQuestion(question);
  if (places === 0) return null;
  const sets = [...corners(question), ...Array.from({ length: question.draws }, () => drawn(question))];
  const held = Array.from({ length: places }, () => 0);
  for (const weights of sets) for (const place of highest(question, weights, places)) held[place]! += 1;
  return {
    top: highest(question, question.weights, places),
    shares: held.map((count) => count / sets.length),
    tried: sets.length,
  };
}

function requireQuestion({ measures, weights, top, factor, draws }: RankStabilityQuestion): number {
  requireSameLength("rankStability", ["measures", measures], ["weights", weights]);
  requireNumbers("rankStability", "weights", weights, 0);
  requirePositive(
    "rankStability",
    "the sum of the weights",
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  requireCount("rankStability", "top", top);
  requireCount("rankStability", "draws", draws);
  if (!(factor >= 1)) throw new RangeError(`rankStability: factor must be at least 1, and it is ${factor}`);
  const places = measures[0]?.length ?? 0;
  measures.forEach((measure, index) => {
    requireNumbers("rankStability", `measures[${index}]`, measure);
    if (measure.length !== places) {
      throw new RangeError(
        `rankStability: all measures must be equally long, and measures[${index}] has ${measure.length} of ${places} entries`,
      );
    }
  });
  return places;
}

function highest({ measures, top }: RankStabilityQuestion, weights: readonly number[], places: number): number[] {
  const scores = Array.from({ length: places }, (_, place) =>
    measures.reduce((sum, measure, index) => sum + (weights[index] ?? 0) * (measure[place] ?? 0), 0),
  );
  return scores
    .map((_, place) => place)
    .sort((left, right) => scores[right]! - scores[left]! || left - right)
    .slice(0, top);
}

/** Every weight at one of its ends; with any weights at all, everything on one measure. */
function corners({ weights, factor }: RankStabilityQuestion): number[][] {
  if (factor === Infinity) return weights.map((_, one) => weights.map((__, index) => (index === one ? 1 : 0)));
  return Array.from({ length: 2 ** weights.length }, (_, bits) =>
    weights.map((weight, index) => ((bits >> index) & 1 ? weight * factor : weight / factor)),
  );
}

/** A random set: even over the simplex for any weights at all, otherwise even in proportion between the ends. */
function drawn({ weights, factor, random }: RankStabilityQuestion): number[] {
  if (factor === Infinity) return weights.map(() => -Math.log(1 - random()));
  return weights.map((weight) => weight * factor ** (2 * random() - 1));
}
