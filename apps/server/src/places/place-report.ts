import { counted, type Figure, missing } from "@safer-wards/domain";
import type { Hotspot } from "../hotspots/index.js";
import { type AnalysisRequest, attributionOf, type Completeness, type Question } from "../incidents/index.js";
import { wardsReached } from "../wards/index.js";
import { hotspotsInside, streetsOf } from "./inside.js";
import { type Place, questionOf } from "./place.js";
import { measureOf, type PlaceMeasure } from "./place-measure.js";
import { prioritiesSentence } from "./place-words.js";

const CAUTIONS = [
  "Points are moved to a street or building nearby, so an incident near a boundary may belong to the ward next door.",
  "Records carry a month and no day or hour.",
  "Much is never reported, and more records can mean more trust or more patrols as well as more crime.",
  "A rate divides by the people who live here. Where many come to shop, learn or go out, it reads high for the people at risk.",
  "Several numbers on one page: about one comparison in twenty looks clear by chance alone.",
];
const OUTLINE_CAUTION =
  "This outline is no ward. Only incidents within the area are counted, and residents are as whoever added it said.";

/** What a page needs that is already counted elsewhere. */
export interface PlaceGround {
  readonly place: Place;
  readonly request: AnalysisRequest;
  /** All incidents of the whole area. */
  readonly asked: Question;
  /** One for each priority that can be counted. */
  readonly priorities: readonly PlaceMeasure[];
  readonly hotspots: readonly Hotspot[];
  readonly completeness: Completeness;
}

/** Everything a page says of a place that is the same for everyone. */
export function reportOf({ place, request, asked, priorities, hotspots, completeness }: PlaceGround) {
  const all = measureOf(place, asked, request, null);
  return {
    id: `place:${place.id}:${all.id}`,
    placeId: place.id,
    kind: place.kind,
    name: place.name,
    slug: place.slug,
    period: asked.period,
    residents: residentsFigure(place),
    wards: place.wards,
    reaches: place.outline === null ? [] : wardsReached(place.area.wards, place.outline.outline),
    sentences: sentencesOf(all, priorities),
    all,
    priorities,
    hotspots: hotspotsInside(place, hotspots),
    streets: streetsOf(questionOf(place, asked)),
    completeness,
    cautions: place.outline === null ? CAUTIONS : [...CAUTIONS, OUTLINE_CAUTION],
    attribution: [...attributionOf(asked), ...(place.outline === null ? [] : [place.outline.source])],
  };
}

/** Level, change, priorities. Without a record there is one thing to say. */
function sentencesOf(all: PlaceMeasure, priorities: readonly PlaceMeasure[]): string[] {
  if (all.series.count.value === null) return [all.levelSentence];
  const changes = priorities.map(({ name, series }) => ({ name, ratio: series.change.ratio }));
  return [all.levelSentence, all.changeSentence, prioritiesSentence(changes)];
}

function residentsFigure(place: Place): Figure {
  const origin = {
    unit: "residents",
    method:
      place.outline === null
        ? "Residents of the 2021 Census, shared out to today's wards: an estimate."
        : "As whoever added the outline said.",
    source: place.outline?.source ?? "Office for National Statistics",
  } as const;
  return place.residents === null
    ? missing("NO_POPULATION", "How many people live here is not known.", origin)
    : counted(place.residents, origin);
}
