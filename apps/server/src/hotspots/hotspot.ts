import type { CrimeType, Figure, Month } from "@safer-wards/domain";
import type { EmergingHotspot } from "@safer-wards/stats";
import type { Ward } from "../wards/index.js";
import type { ArtefactKind } from "./artefacts.js";
import type { When } from "./when.js";

export interface HotspotArtefact extends ArtefactKind {
  readonly location: string;
  /** Of the hotspot's incidents, from 0 to 1. */
  readonly share: number;
}

/** A connected group of hot cells. */
export interface Hotspot {
  readonly id: string;
  readonly rank: number;
  /** Its most frequent street location. */
  readonly name: string;
  readonly cells: readonly string[];
  readonly centre: { readonly longitude: number; readonly latitude: number };
  readonly count: Figure;
  /** Null unless harm was asked for. */
  readonly harm: Figure | null;
  readonly share: Figure;
  readonly areaKm2: Figure;
  /** Incidents per km² here over those of the whole area. */
  readonly densityRatio: Figure;
  readonly crimeTypes: readonly { readonly crimeType: CrimeType; readonly name: string; readonly count: number }[];
  readonly wards: readonly Ward[];
  readonly artefacts: readonly HotspotArtefact[];
  readonly trend: EmergingHotspot;
  readonly trendWords: string;
  readonly months: readonly Month[];
  readonly counts: readonly (number | null)[];
  readonly strongestZ: number;
  readonly smallestQ: number;
  readonly sureness: string;
  readonly when: When;
}
