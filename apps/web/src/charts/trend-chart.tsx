import type { ReactElement } from "react";
import { Line, LineChart, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { CoverageState } from "../gql/graphql.js";
import { CHART_COLOURS } from "./chart-colours.js";
import { CoverageStrip } from "./coverage-strip.js";
import { monthTicks, shortMonth } from "./month-ticks.js";
import "./trend-chart.css";
import { TrendKey } from "./trend-key.js";
import { TrendMark } from "./trend-mark.js";
import { periodSpan, trendPoints, type TrendPoint, type TrendSignal, type TrendTarget } from "./trend-points.js";
import { TrendTooltip } from "./trend-tooltip.js";

/** Where months were to be expected, and which of them stand out. */
export interface TrendLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly TrendSignal[];
}

interface TrendChartProps {
  readonly months: readonly string[];
  /** One for each month; null where the month was not supplied. */
  readonly counts: readonly (number | null)[];
  readonly coverage: readonly CoverageState[];
  readonly chart?: TrendLimits | null;
  /** What the chart shows, for whoever does not see it. Its numbers stand in a table beside it. */
  readonly label: string;
  /** Shaded; half-open. */
  readonly period?: { readonly firstMonth: string; readonly endMonth: string };
  /** A line over the months that it is set for. */
  readonly target?: TrendTarget | null;
  /** Whether a line under the chart explains its marks. */
  readonly withKey?: boolean;
}

/** The axis takes this much of the width, and the strip of coverage starts behind it. */
const AXIS_PIXELS = 40;
const SIDE_PIXELS = 8;
const TICK = { fontSize: 12, fill: CHART_COLOURS.guide };

/** A line over the months with gaps where none were supplied, what was to be expected, and how complete it is. */
export function TrendChart(props: TrendChartProps): ReactElement {
  const { months, counts, coverage, chart = null, label, period, target = null, withKey = true } = props;
  const points = trendPoints(months, counts, coverage, chart?.signals ?? []);
  const span = period ? periodSpan(months, period) : null;
  const targetSpan = target && periodSpan(months, target);
  return (
    <div className="trend-chart">
      <div role="img" aria-label={label}>
        <LineChart
          responsive
          className="trend-chart__plot"
          data={points}
          margin={{ top: 10, right: SIDE_PIXELS, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          {span && <ReferenceArea x1={span[0]} x2={span[1]} fill={CHART_COLOURS.period} fillOpacity={1} />}
          <XAxis
            dataKey="index"
            type="number"
            domain={[-0.5, months.length - 0.5]}
            ticks={monthTicks(months)}
            tickFormatter={(index: number) => shortMonth(months[index] ?? "1900-01")}
            tick={TICK}
            tickLine
            stroke={CHART_COLOURS.guide}
          />
          <YAxis
            domain={[0, "auto"]}
            allowDecimals={false}
            tickCount={4}
            width={AXIS_PIXELS}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            tickFormatter={(count: number) => count.toLocaleString("en-GB")}
          />
          {chart && limitLines(chart)}
          {target && targetSpan && targetLine(target, targetSpan)}
          <Tooltip content={<TrendTooltip />} isAnimationActive={false} cursor={{ stroke: CHART_COLOURS.guide }} />
          <Line
            dataKey="count"
            stroke={CHART_COLOURS.line}
            strokeWidth={2}
            connectNulls={false}
            isAnimationActive={false}
            dot={(mark: { cx?: number; cy?: number; payload: TrendPoint }) => (
              <TrendMark key={mark.payload.month} cx={mark.cx} cy={mark.cy} point={mark.payload} />
            )}
            activeDot={{ r: 4, fill: CHART_COLOURS.line, stroke: "#fff" }}
          />
        </LineChart>
      </div>
      <CoverageStrip points={points} left={AXIS_PIXELS} right={SIDE_PIXELS} />
      {withKey && (
        <TrendKey
          points={points}
          hasLimits={chart !== null}
          hasPeriod={span !== null}
          hasTarget={targetSpan !== null}
        />
      )}
    </div>
  );
}

function targetLine({ perMonth }: TrendTarget, [first, last]: [number, number]): ReactElement {
  const from = { x: first, y: perMonth };
  const to = { x: last, y: perMonth };
  return <ReferenceLine segment={[from, to]} stroke={CHART_COLOURS.third} strokeWidth={3} ifOverflow="extendDomain" />;
}

/** A lower limit at or below zero is no news about a count, and is left out. */
function limitLines({ centre, lower, upper }: TrendLimits): ReactElement[] {
  const lines = [
    { at: centre, dash: "6 4", name: "centre" },
    { at: upper, dash: "2 4", name: "upper" },
    ...(lower > 0 ? [{ at: lower, dash: "2 4", name: "lower" }] : []),
  ];
  return lines.map(({ at, dash, name }) => (
    <ReferenceLine key={name} y={at} stroke={CHART_COLOURS.guide} strokeDasharray={dash} ifOverflow="extendDomain" />
  ));
}
