import { addMonths, isMonth } from "@safer-wards/domain";
import type { Period } from "@safer-wards/domain";
import * as z from "zod/mini";

/** What the map of hotspots is filled with. */
export const HOTSPOT_LAYERS = ["WARDS", "SIGNIFICANCE", "COUNT", "DENSITY"] as const;
export type HotspotLayer = (typeof HOTSPOT_LAYERS)[number];

/** How hotspots come and go, the most pressing first. */
export const HOTSPOT_TRENDS = ["EMERGING", "PERSISTENT", "INTERMITTENT", "FORMER", "NONE"] as const;
export type HotspotTrendClass = (typeof HOTSPOT_TRENDS)[number];

export type Comparison = "DIFFERENCE" | "SIDE_BY_SIDE";

/** What the address owns of the hotspots beside the question itself. Null and empty mean the default. */
export interface HotspotView {
  /** H3 resolution: 9 to look, 10 to patrol. */
  readonly resolution: 9 | 10;
  readonly layer: HotspotLayer;
  /** A hexagon of the chosen hotspot, which names it in every answer that has it; null when none is chosen. */
  readonly hotspotCell: string | null;
  /** Classes that are listed; empty means all. */
  readonly trends: readonly HotspotTrendClass[];
  /** What the period is compared with; null for nothing. */
  readonly secondPeriod: Period | null;
  readonly comparison: Comparison;
  /** How far the density surface spreads an incident. */
  readonly bandwidthMetres: number;
  /** Id of the partner's records that are looked at instead of the police's; null for the police's. */
  readonly records: string | null;
}

export const DEFAULT_HOTSPOT_VIEW: HotspotView = {
  resolution: 9,
  layer: "SIGNIFICANCE",
  hotspotCell: null,
  trends: [],
  secondPeriod: null,
  comparison: "DIFFERENCE",
  bandwidthMetres: 300,
  records: null,
};

/** The same as keys of an address; a default has no key. `andTo` is the last month, included. */
export interface HotspotSearch {
  resolution?: string;
  layer?: string;
  hotspot?: string;
  trends?: string;
  andFrom?: string;
  andTo?: string;
  compare?: string;
  bandwidth?: string;
  records?: string;
}

const month = z.string().check(z.refine((text) => isMonth(text) && text < "2099-12"));
const words = z.string().check(z.regex(/^[a-z]+(,[a-z]+)*$/));
const cell = z.string().check(z.regex(/^8[9a][0-9a-f]{13}$/));
const metres = z.string().check(
  z.regex(/^\d{2,4}$/),
  z.refine((text) => Number(text) >= 50 && Number(text) <= 5000),
);

const supply = z.string().check(z.regex(/^[a-z-]{1,60}:[a-z0-9-]{1,60}$/));

/** An unknown key, and a key whose value cannot be read, count as left out: an old link still opens. */
const hotspotSearch = z.object({
  resolution: z.catch(z.optional(z.literal("10")), undefined),
  layer: z.catch(z.optional(z.enum(["wards", "count", "density"])), undefined),
  hotspot: z.catch(z.optional(cell), undefined),
  trends: z.catch(z.optional(words), undefined),
  andFrom: z.catch(z.optional(month), undefined),
  andTo: z.catch(z.optional(month), undefined),
  compare: z.catch(z.optional(z.literal("side-by-side")), undefined),
  bandwidth: z.catch(z.optional(metres), undefined),
  records: z.catch(z.optional(supply), undefined),
});

const LAYER_BY_WORD = { wards: "WARDS", count: "COUNT", density: "DENSITY" } as const;

function trendsOf(text: string | undefined): HotspotTrendClass[] {
  const named = (text ?? "").split(",");
  return HOTSPOT_TRENDS.filter((trend) => named.includes(trend.toLowerCase()));
}

function periodOf(from: string | undefined, to: string | undefined): Period | null {
  if (from === undefined || to === undefined || from > to) return null;
  return { firstMonth: from, endMonth: addMonths(to, 1) };
}

/** What the keys of an address ask of the hotspots. Never throws. */
export function readHotspotView(search: Readonly<Record<string, unknown>>): HotspotView {
  const read = hotspotSearch.parse(search);
  const trends = trendsOf(read.trends);
  return {
    resolution: read.resolution === "10" ? 10 : 9,
    layer: read.layer === undefined ? "SIGNIFICANCE" : LAYER_BY_WORD[read.layer],
    hotspotCell: read.hotspot ?? null,
    trends: trends.length === HOTSPOT_TRENDS.length ? [] : trends,
    secondPeriod: periodOf(read.andFrom, read.andTo),
    comparison: read.compare === "side-by-side" ? "SIDE_BY_SIDE" : "DIFFERENCE",
    bandwidthMetres: Number(read.bandwidth ?? DEFAULT_HOTSPOT_VIEW.bandwidthMetres),
    records: read.records ?? null,
  };
}

/** The keys of the address that opens this view, defaults left out. */
export function writeHotspotView(view: HotspotView): HotspotSearch {
  const trends = HOTSPOT_TRENDS.filter((trend) => view.trends.includes(trend));
  return {
    ...(view.resolution === 10 && { resolution: "10" }),
    ...(view.layer !== "SIGNIFICANCE" && { layer: view.layer.toLowerCase() }),
    ...(view.hotspotCell !== null && { hotspot: view.hotspotCell }),
    ...(trends.length > 0 && trends.length < HOTSPOT_TRENDS.length && { trends: trends.join(",").toLowerCase() }),
    ...(view.secondPeriod && {
      andFrom: view.secondPeriod.firstMonth,
      andTo: addMonths(view.secondPeriod.endMonth, -1),
    }),
    ...(view.comparison === "SIDE_BY_SIDE" && { compare: "side-by-side" }),
    ...(view.bandwidthMetres !== DEFAULT_HOTSPOT_VIEW.bandwidthMetres && { bandwidth: String(view.bandwidthMetres) }),
    ...(view.records !== null && { records: view.records }),
  };
}
