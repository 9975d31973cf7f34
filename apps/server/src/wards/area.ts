import type { PlanYear } from "@safer-wards/domain";
import type { MultiPolygon } from "geojson";

/** A police force that records incidents in an area. */
export interface Force {
  /** As police files write it, for example `Kent Police`. */
  readonly name: string;
  /** As police file names write it, for example `kent`. */
  readonly slug: string;
  /** Whether a month counts as supplied only when this force supplied it. */
  readonly required: boolean;
}

export interface Ward {
  readonly code: string;
  readonly areaCode: string;
  readonly name: string;
  readonly councillors: number;
  readonly hectares: number;
  readonly residents: number | null;
  /** Residents younger than 16, and from 16 to 24: estimates of the 2021 Census; null where they are not known. */
  readonly residentsUnder16: number | null;
  readonly residents16To24: number | null;
  readonly parishes: readonly string[];
  readonly label: { readonly longitude: number; readonly latitude: number };
  readonly outline: MultiPolygon;
}

export interface WardGroup {
  readonly areaCode: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly wardCodes: readonly string[];
}

export interface Place {
  readonly areaCode: string;
  readonly name: string;
  readonly kind: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly wardCode: string;
  readonly groupSlug: string | null;
}

export interface Attributions {
  readonly outlines: readonly string[];
  readonly residents: readonly string[];
  readonly police: readonly string[];
}

/** An area whole: a local authority with its wards, or any other that a partnership serves. Wards are sorted by name. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly partnership: string;
  readonly forces: readonly Force[];
  readonly attributions: Attributions;
  /** The partnership's plans, the latest last; at least one. */
  readonly planYears: readonly PlanYear[];
  readonly wards: readonly Ward[];
  readonly groups: readonly WardGroup[];
  readonly places: readonly Place[];
  /** When its wards' outlines were brought, where others stand in place of its own; null where they are its own. */
  readonly outlinesBroughtAt: string | null;
}
