import type { ReactElement } from "react";
import { CHART_COLOURS } from "./chart-colours.js";
import { funnelLayout, type FunnelData, type FunnelLayout, type FunnelSize } from "./funnel-layout.js";
import { useWidth } from "./use-width.js";

interface FunnelChartProps {
  readonly funnel: FunnelData;
  /** The place that is marked; a ward among the others or a place of its own. */
  readonly own: { readonly code: string; readonly name: string };
  readonly words: { readonly axisX: string; readonly axisY: string; readonly inner: string; readonly outer: string };
  /** What the chart shows, for whoever does not see it. Its numbers stand in a table beside it. */
  readonly label: string;
}

const HEIGHT = 250;
const MARGINS = { left: 40, right: 10, top: 26, bottom: 42 };
/** Narrower than this, what the lines mean stands below the name of the axis, in a line of its own. */
const ONE_LINE_WIDTH = 420;
const LINE = 18;

/** Every ward as a point by its size, within the limits that chance alone would give; one of them is marked. */
export function FunnelChart({ funnel, own, words, label }: FunnelChartProps): ReactElement {
  const { frame, width } = useWidth(520);
  const top = MARGINS.top + (width < ONE_LINE_WIDTH ? LINE : 0);
  const size: FunnelSize = { width, height: HEIGHT, ...MARGINS, top };
  const layout = funnelLayout(funnel, size);
  return (
    <div ref={frame} className="funnel-chart">
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        <Axes layout={layout} size={size} words={words} />
        <Limits funnel={funnel} layout={layout} size={size} words={words} />
        <Points funnel={funnel} layout={layout} own={own} />
        <OwnPoint funnel={funnel} layout={layout} own={own} width={width} />
      </svg>
    </div>
  );
}

interface PartProps {
  readonly layout: FunnelLayout;
  readonly size: FunnelSize;
  readonly words: FunnelChartProps["words"];
}

function Axes({ layout, size, words }: PartProps): ReactElement {
  const bottom = size.height - size.bottom;
  return (
    <g fontSize={12} fill={CHART_COLOURS.guide}>
      {layout.ticksY.map((tick) => (
        <g key={tick}>
          <path d={`M${size.left} ${layout.y(tick)}H${size.width - size.right}`} stroke={CHART_COLOURS.grid} />
          <text x={size.left - 6} y={layout.y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {layout.ticksX.map((tick) => (
        <text key={tick} x={layout.x(tick)} y={bottom + 16} textAnchor="middle">
          {tick.toLocaleString("en-GB")}
        </text>
      ))}
      <path d={`M${size.left} ${bottom}H${size.width - size.right}`} stroke={CHART_COLOURS.guide} />
      <text x={(size.left + size.width - size.right) / 2} y={size.height - 6} textAnchor="middle">
        {words.axisX}
      </text>
      <text x={4} y={14}>
        {words.axisY}
      </text>
    </g>
  );
}

function Limits({ funnel, layout, size, words }: PartProps & { readonly funnel: FunnelData }): ReactElement {
  return (
    <g fill="none" stroke={CHART_COLOURS.guide}>
      <path d={`M${size.left} ${layout.y(1)}H${size.width - size.right}`} />
      <path d={layout.line(funnel.lower95)} strokeDasharray="6 4" />
      <path d={layout.line(funnel.upper95)} strokeDasharray="6 4" />
      <path d={layout.line(funnel.lower998)} strokeDasharray="2 4" />
      <path d={layout.line(funnel.upper998)} strokeDasharray="2 4" />
      <g fill={CHART_COLOURS.guide} stroke="none" fontSize={12} textAnchor="end">
        <text x={size.width - size.right} y={size.top - 12}>
          - - {words.inner} · · · {words.outer}
        </text>
      </g>
    </g>
  );
}

interface PointsProps {
  readonly funnel: FunnelData;
  readonly layout: FunnelLayout;
  readonly own: FunnelChartProps["own"];
}

function Points({ funnel, layout, own }: PointsProps): ReactElement {
  return (
    <g fill="#fff" stroke={CHART_COLOURS.line} strokeWidth={1.5}>
      {funnel.codes.map((code, index) =>
        code === own.code ? null : (
          <circle key={code} cx={layout.x(funnel.expected[index] ?? 0)} cy={layout.y(funnel.ratios[index] ?? 0)} r={4}>
            <title>{funnel.names[index]}</title>
          </circle>
        ),
      )}
    </g>
  );
}

function OwnPoint({ funnel, layout, own, width }: PointsProps & { readonly width: number }): ReactElement | null {
  if (funnel.ownExpected === null || funnel.ownRatio === null) return null;
  const [x, y] = [layout.x(funnel.ownExpected), layout.y(funnel.ownRatio)];
  const isRight = x > width / 2;
  return (
    <g>
      <path d={`M${x} ${y - 8}L${x + 8} ${y} ${x} ${y + 8} ${x - 8} ${y}Z`} fill={CHART_COLOURS.line} stroke="#fff" />
      <text
        x={x + (isRight ? -12 : 12)}
        y={y + 4}
        textAnchor={isRight ? "end" : "start"}
        fontSize={13}
        fontWeight={700}
        fill={CHART_COLOURS.line}
        stroke="#fff"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {own.name}
      </text>
    </g>
  );
}
