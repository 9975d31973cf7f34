import type { ReactElement } from "react";
import { HOTSPOT_TRENDS, type HotspotTrendClass } from "../view/index.js";
import type { Hotspot } from "./hotspot-questions.js";
import { TrendMark } from "./trend-mark.js";
import { WORDS } from "./words.js";

const words = WORDS.trends;

interface TrendFilterProps {
  readonly hotspots: readonly Hotspot[];
  /** Empty means all. */
  readonly trends: readonly HotspotTrendClass[];
  readonly onChoose: (trends: readonly HotspotTrendClass[]) => void;
}

/** Which classes are listed and outlined. A class that no hotspot has is offered only while it is chosen. */
export function TrendFilter({ hotspots, trends, onChoose }: TrendFilterProps): ReactElement {
  const offered = HOTSPOT_TRENDS.map((trend) => ({
    trend,
    members: hotspots.filter((hotspot) => hotspot.trend === trend).length,
  })).filter(({ trend, members }) => members > 0 || trends.includes(trend));
  const toggle = (trend: HotspotTrendClass) =>
    onChoose(trends.includes(trend) ? trends.filter((other) => other !== trend) : [...trends, trend]);
  return (
    <div className="trend-filter" role="group" aria-label={words.legend}>
      <button
        type="button"
        className="trend-filter__choice"
        aria-pressed={trends.length === 0}
        onClick={() => onChoose([])}
      >
        {words.all(hotspots.length)}
      </button>
      {offered.map(({ trend, members }) => (
        <button
          key={trend}
          type="button"
          className="trend-filter__choice"
          aria-pressed={trends.includes(trend)}
          onClick={() => toggle(trend)}
        >
          <TrendMark trend={trend} /> {members}
        </button>
      ))}
    </div>
  );
}

/** The hotspots of the chosen classes. */
export function ofTrends(hotspots: readonly Hotspot[], trends: readonly HotspotTrendClass[]): readonly Hotspot[] {
  return trends.length === 0 ? hotspots : hotspots.filter(({ trend }) => trends.includes(trend));
}
