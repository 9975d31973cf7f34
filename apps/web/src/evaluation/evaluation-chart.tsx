import { monthName } from "@safer-wards/domain";
import { Suspense } from "react";
import { useDataVersion } from "../app/area.js";
import { ChartToTake, TrendChart, TrendTable } from "../charts/index.js";
import { Waiting } from "../ui/index.js";
import type { EvaluationDesign, EvaluationResult } from "./evaluation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.chart;

interface EvaluationChartProps {
  readonly result: EvaluationResult;
  readonly design: EvaluationDesign;
  readonly attribution: readonly string[];
}

/** The target's months with their limits and the operation marked, and the same of the comparison areas below. */
export function EvaluationChart({ result, design, attribution }: EvaluationChartProps) {
  const { number, demonstration } = useDataVersion();
  const { months, counts, comparisonCounts, coverage, chart } = result;
  const [first = "", last = ""] = [months[0], months.at(-1)];
  if (first === "") return null;
  const period = words.period(monthName(first), monthName(last));
  const label = words.targetLabel(period);
  const about = {
    fileName: "evaluation-target-by-month",
    title: label,
    period,
    filters: [design.outcome],
    sources: attribution,
    licence: words.licence,
    dataVersion: number,
    demonstration,
    cautions: [words.caution],
  };
  return (
    <div className="evaluation__chart">
      <h3 className="govuk-heading-s">{words.heading}</h3>
      <ChartToTake about={about}>
        <Suspense fallback={<Waiting what={words.waiting} height={300} />}>
          <div className="evaluation__charts">
            <figure>
              <figcaption>{words.target}</figcaption>
              <TrendChart
                months={months}
                counts={counts}
                coverage={coverage}
                chart={chart ?? null}
                period={design.after}
                label={label}
              />
            </figure>
            <figure>
              <figcaption>{words.comparisons}</figcaption>
              <TrendChart
                months={months}
                counts={comparisonCounts}
                coverage={coverage}
                period={design.after}
                label={words.comparisonsLabel(period)}
              />
            </figure>
          </div>
        </Suspense>
      </ChartToTake>
      <details className="evaluation__more">
        <summary>{words.twin}</summary>
        <TrendTable
          caption={label}
          months={months}
          counts={counts}
          coverage={coverage}
          signals={chart?.signals ?? []}
          about={about}
        />
      </details>
    </div>
  );
}
