import { monthName } from "@safer-wards/domain";
import { Suspense } from "react";
import { useDataVersion } from "../app/area.js";
import { TrendChart, TrendTable } from "../charts/index.js";
import { Waiting } from "../ui/index.js";
import type { EvaluationDesign, EvaluationResult } from "./evaluation-questions.js";

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
  const label = `Recorded incidents in the target by month, ${monthName(first)} to ${monthName(last)}`;
  const about = {
    fileName: "evaluation-target-by-month",
    title: label,
    period: `${monthName(first)} to ${monthName(last)}`,
    filters: [design.outcome],
    sources: attribution,
    licence: "Open Government Licence v3.0",
    dataVersion: number,
    demonstration,
    cautions: ["A month that was not supplied has an empty count. Empty is not zero."],
  };
  return (
    <div className="evaluation__chart">
      <h3 className="govuk-heading-s">Month by month, the time after the start shaded</h3>
      <Suspense fallback={<Waiting what="the charts" height={300} />}>
        <div className="evaluation__charts">
          <figure>
            <figcaption>The target</figcaption>
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
            <figcaption>The comparison areas</figcaption>
            <TrendChart
              months={months}
              counts={comparisonCounts}
              coverage={coverage}
              period={design.after}
              label={label.replace("the target", "the comparison areas")}
            />
          </figure>
        </div>
      </Suspense>
      <details className="evaluation__more">
        <summary>The target’s months as a table</summary>
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
