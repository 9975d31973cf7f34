import { useId, type ReactElement } from "react";
import type { Legend, LegendEntry } from "./map-layer.js";
import "./map-legend.css";

/** What the colours, patterns and sizes of a layer mean. */
export function MapLegend({ legend }: { readonly legend: Legend }): ReactElement {
  const widest = Math.max(12, ...legend.entries.map((entry) => entry.radius ?? 0));
  const id = useId();
  return (
    <div className="map-legend" role="group" aria-labelledby={id}>
      <p className="map-legend__title" id={id}>
        {legend.title}
      </p>
      <ul className="map-legend__entries">
        {legend.entries.map((entry) => (
          <li key={entry.words} className="map-legend__entry">
            <LegendMark entry={entry} widest={widest} />
            {entry.words}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LegendMarkProps {
  readonly entry: LegendEntry;
  readonly widest: number;
}

function LegendMark({ entry, widest }: LegendMarkProps): ReactElement {
  if (entry.mark === "circle") {
    const side = Math.ceil(entry.radius ? entry.radius * 2 + 2 : widest);
    return (
      <svg className="map-legend__circle" width={side} height={side} aria-hidden="true" focusable="false">
        <circle cx="50%" cy="50%" r={entry.radius ?? 0} fill={entry.colour} />
      </svg>
    );
  }
  return (
    <svg className="map-legend__swatch" width="28" height="18" aria-hidden="true" focusable="false">
      {entry.mark === "fill" ? <rect width="28" height="18" fill={entry.colour} /> : <PatternMark mark={entry.mark} />}
      <rect x="0.5" y="0.5" width="27" height="17" className="map-legend__frame" />
    </svg>
  );
}

const MARK_PATHS = {
  hatch: "M-2 12 12-2M-2 20 20-2M6 20 28-2M14 20 36-2M22 20 36 6",
  outline: "M4 3h20v12H4Z",
  dots: "M6 5h.01M14 5h.01M22 5h.01M10 9h.01M18 9h.01M6 13h.01M14 13h.01M22 13h.01",
} as const;

function PatternMark({ mark }: { readonly mark: keyof typeof MARK_PATHS }): ReactElement {
  return <path d={MARK_PATHS[mark]} className={`map-legend__pattern map-legend__pattern--${mark}`} />;
}
