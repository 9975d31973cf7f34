import type { Priority, RatioEstimate } from "@safer-wards/domain";
import { estimated, type Figure, missing } from "@safer-wards/domain";
import { type RankInterval, rankIntervals, rateRatio } from "@safer-wards/stats";
import {
  type AnalysisRequest,
  countOver,
  type IncidentSeries,
  LEVEL,
  type Question,
  residentsSource,
  seriesOf,
  sourceOf,
} from "../incidents/index.js";
import { countsOfWards, type Funnel, funnelOf, type WardCount } from "./funnel.js";
import { type Place, questionOf, questionOfRest } from "./place.js";
import {
  changeSentence,
  estimateOf,
  levelSentence,
  rankWords,
  signalSentence,
  standingOf,
  type Standing,
} from "./place-words.js";

export interface PlaceRank extends RankInterval {
  readonly of: number;
  readonly words: string;
}

/** How a place stands on one thing that is counted, against the rest of the area and the year before. */
export interface PlaceMeasure {
  readonly id: string;
  readonly name: string;
  /** Null for all recorded incidents. */
  readonly priority: Priority | null;
  readonly series: IncidentSeries;
  readonly againstRest: Figure;
  readonly standing: Standing;
  /** Null for what is no ward. */
  readonly rank: PlaceRank | null;
  readonly funnel: Funnel | null;
  readonly levelSentence: string;
  readonly changeSentence: string;
  readonly signalSentence: string;
}

/** `asked` is the question of the whole area. */
export function measureOf(
  place: Place,
  asked: Question,
  request: AnalysisRequest,
  priority: Priority | null,
): PlaceMeasure {
  const here = questionOf(place, asked);
  const series = seriesOf(here, request);
  const againstRest = ratioToRest(place, asked);
  const estimate = estimateOf(againstRest);
  const wards = countsOfWards(asked);
  return {
    id: `measure:${place.id}:${place.outline?.addedAt ?? ""}:${series.id}`,
    name: priority?.name ?? "All recorded incidents",
    priority,
    series,
    againstRest,
    standing: standingOf(estimate),
    rank: wards && series.count.value !== null ? rankOf(place, wards) : null,
    funnel: wards && series.count.value !== null ? funnelOf(wards, place, series.count.value) : null,
    levelSentence: levelSentence(series, estimate, place.area.name),
    changeSentence: changeSentence(series.change, series.period),
    signalSentence: signalSentence(series),
  };
}

function rankOf(place: Place, wards: readonly WardCount[]): PlaceRank | null {
  const index = wards.findIndex((ward) => ward.code === place.id);
  if (index < 0) return null;
  const rank = rankIntervals({
    counts: wards.map((ward) => ward.count),
    exposures: wards.map((ward) => ward.residents),
    level: LEVEL,
  })[index]!;
  return { ...rank, of: wards.length, words: rankWords(rank, wards.length) };
}

/** The rate of the place as a multiple of the rate of all the rest of the area. */
function ratioToRest(place: Place, asked: Question): Figure {
  const here = questionOf(place, asked);
  const origin = {
    unit: "ratio",
    method:
      "Rate per resident here over the rate per resident in the rest of the area, with the exact conditional interval.",
    source: `${sourceOf(asked)}; residents: ${[...new Set([residentsSource(here), "Office for National Statistics"])].join(" and ")}`,
  } as const;
  const rest = questionOfRest(place, asked);
  const { count, months } = countOver(here, here.selection.wards);
  if (months === 0) return missing("NOT_SUPPLIED", "No month of the period was supplied.", origin);
  if (!place.residents || !rest.residents || rest.residents < 0) {
    return missing("NO_POPULATION", "No number of residents is known for this place.", origin);
  }
  const base = countOver(rest.question, rest.question.selection.wards).count;
  const ratio: RatioEstimate | null = rateRatio({
    count,
    exposure: place.residents,
    baseCount: base,
    baseExposure: rest.residents,
    level: LEVEL,
  });
  return ratio
    ? estimated(ratio.ratio, ratio, LEVEL, origin)
    : missing("UNDEFINED", "Nothing was recorded in the rest of the area, so there is nothing to divide by.", origin);
}
