import { type Priority, slugOf } from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import type { HotspotAnalysis } from "../hotspots/index.js";
import {
  answerId,
  type AnalysisRequest,
  type IncidentAnalysis,
  planYearOf,
  type Question,
  seriesOf,
} from "../incidents/index.js";
import type { AddedPlaces, Area, AreaDirectory } from "../wards/index.js";
import { type FormerWard, formerWardOf, readFormerWards } from "./former-wards.js";
import { findPlace, type Place, questionOf } from "./place.js";
import { measureOf } from "./place-measure.js";
import { reportOf } from "./place-report.js";
import { similarWards } from "./similar.js";

export interface PlaceRequest {
  readonly areaCode: string;
  readonly placeId: string;
  readonly period?: AnalysisRequest["period"];
}

const MOST_COMPARED = 5;
const MOST_SIMILAR = 3;

/** Says how places stand. It only reads what other features hold. */
export class Places {
  constructor(
    private readonly directory: AreaDirectory,
    private readonly analysis: IncidentAnalysis,
    private readonly hotspots: HotspotAnalysis,
    private readonly added: AddedPlaces,
    private readonly seedDir: string,
  ) {}

  /** Null when there is no such place. */
  async report({ areaCode, placeId, period }: PlaceRequest) {
    const area = this.directory.require(areaCode);
    const place = await this.find(area, placeId);
    if (!place) return null;
    const request: AnalysisRequest = { areaCode, ...(period && { period }) };
    const asked = await this.analysis.ask(request);
    const { hotspots } = await this.hotspots.hotspots(request);
    return reportOf({
      place,
      request,
      asked,
      priorities: await Promise.all(
        countable(area).map(async (priority) => {
          const ofPriority = { ...request, priority: priority.id };
          return measureOf(place, await this.analysis.ask(ofPriority), ofPriority, priority);
        }),
      ),
      hotspots,
      completeness: await this.analysis.completeness(asked),
    });
  }

  /** Up to five places and the whole area, counted alike, with wards like them. */
  async compare(request: AnalysisRequest) {
    const area = this.directory.require(request.areaCode);
    const ids = [...new Set(request.placeIds ?? [])];
    if (ids.length > MOST_COMPARED) {
      throw new InvalidInput(`Up to ${MOST_COMPARED} places are compared; these are ${ids.length}.`, "placeIds");
    }
    const asked = await this.analysis.ask({ ...request, placeIds: null });
    const places = await Promise.all(ids.map(async (id) => this.require(area, id)));
    const chosen = places.flatMap((place) => place.wards);
    return {
      id: `compare:${ids.join("+")}:${answerId("compare", asked, request)}`,
      places: places.map((place) => comparedPlace(place, questionOf(place, asked), request)),
      area: {
        placeId: area.code,
        kind: null,
        name: area.name,
        slug: slugOf(area.name),
        ...comparedSeries(asked, request),
      },
      similar: similarWards(area, chosen, MOST_SIMILAR),
    };
  }

  /** What became of a ward of before the last change of boundaries; null when the text names none. */
  async formerWard(areaCode: string, text: string): Promise<FormerWard | null> {
    const area = this.directory.require(areaCode);
    return formerWardOf(area, await readFormerWards(this.seedDir, area.code), text.slice(0, 100));
  }

  private async find(area: Area, placeId: string): Promise<Place | null> {
    return findPlace(area, placeId, this.added);
  }

  private async require(area: Area, placeId: string): Promise<Place> {
    const place = await this.find(area, placeId);
    if (place) return place;
    throw new InvalidInput(
      `${area.name} has no place "${placeId}". Give a ward code such as ${area.wards[0]?.code ?? "E05000000"} the slug of a town, or that of an outline that was added.`,
      "placeIds",
    );
  }
}

/** The priorities of the latest plan that some crime type speaks for. */
function countable(area: Area): readonly Priority[] {
  return planYearOf(area, null).priorities.filter((priority) => priority.speakers.length > 0);
}

function comparedPlace(place: Place, here: Question, request: AnalysisRequest) {
  const { id, kind, name, slug } = place;
  return { placeId: id, kind, name, slug, ...comparedSeries(here, request) };
}

function comparedSeries(question: Question, request: AnalysisRequest) {
  const series = seriesOf(question, request);
  const residents = question.wards.reduce<number | null>(
    (sum, ward) => (sum === null || ward.residents === null ? null : sum + ward.residents),
    0,
  );
  return {
    series,
    monthlyRates: series.counts.map((count) => (count === null || !residents ? null : (count * 1000) / residents)),
  };
}
