import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";
import "./scatter-chart.css";
import { placeLabels } from "./scatter-labels.js";
import { useWidth } from "./use-width.js";

export interface ScatterMark {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Drawn apart, by shape and colour. */
  readonly stands: boolean;
}

interface ScatterChartProps {
  readonly marks: readonly ScatterMark[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** What the chart shows, for whoever does not see it. Its numbers stand in a table beside it. */
  readonly label: string;
}

const HEIGHT = 420;
const LEFT = 44;
const RIGHT = 12;
const TOP = 14;
const BOTTOM = 44;

/** Places by two measures, each with its name where there is room. */
export function ScatterChart({ marks, xTitle, yTitle, label }: ScatterChartProps): ReactElement {
  const { frame, width } = useWidth(720);
  const xMost = niceMost(Math.max(1, ...marks.map(({ x }) => x)));
  const yMost = 100;
  const across = (x: number) => LEFT + (x / xMost) * (width - LEFT - RIGHT);
  const down = (y: number) => TOP + (1 - y / yMost) * (HEIGHT - TOP - BOTTOM);
  const points = marks.map((mark) => ({ ...mark, x: across(mark.x), y: down(mark.y) }));
  const labels = placeLabels(points, width, HEIGHT - BOTTOM);
  return (
    <div ref={frame}>
      <svg className="scatter-chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width - RIGHT} y1={down(tick)} y2={down(tick)} className="scatter-chart__grid" />
            <text x={LEFT - 8} y={down(tick) + 4} textAnchor="end" className="scatter-chart__tick">
              {tick}
            </text>
          </g>
        ))}
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <text
            key={share}
            x={across(share * xMost)}
            y={HEIGHT - BOTTOM + 18}
            textAnchor={share === 1 ? "end" : "middle"}
            className="scatter-chart__tick"
          >
            {Math.round(share * xMost).toLocaleString("en-GB")}
          </text>
        ))}
        <text x={width - RIGHT} y={HEIGHT - 6} textAnchor="end" className="scatter-chart__title">
          {xTitle} →
        </text>
        <text x={LEFT + 4} y={TOP - 3} className="scatter-chart__title">
          ↑ {yTitle}
        </text>
        {points.map(({ key, x, y, stands }) =>
          stands ? (
            <path key={key} d={`M${x} ${y - 7} ${x + 7} ${y + 5}H${x - 7}Z`} className="scatter-chart__stands" />
          ) : (
            <circle key={key} cx={x} cy={y} r="4.5" fill={CHART_COLOURS.line} />
          ),
        )}
        {labels.map(({ key, text, x, y, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor} className="scatter-chart__name">
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The next round number above, so that the axis ends at one. */
function niceMost(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / step) * step;
}
