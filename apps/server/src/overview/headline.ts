import { type ChangeDirection, differenceWords, type Period, periodName } from "@safer-wards/domain";
import type { IncidentSeries } from "../incidents/index.js";

interface Panel {
  readonly name: string;
  readonly direction: ChangeDirection;
}

const VERBS: Record<"FEWER" | "MORE", string> = { FEWER: "fell", MORE: "rose" };

/** One sentence on how the area stands: the whole first, then what went another way. */
export function headlineOf(all: IncidentSeries, panels: readonly Panel[], period: Period): string {
  const { direction, ratio } = all.change;
  if (all.count.value === null) return `No records were supplied for ${periodName(period)}`;
  if (direction === "NOT_KNOWN" || ratio.value === null) {
    return `${all.count.value.toLocaleString("en-GB")} incidents were recorded; no year before to compare`;
  }
  if (direction === "NO_CLEAR_CHANGE") {
    return joinClauses("Recorded incidents show no clear change", [
      clause(panels, "FEWER", VERBS.FEWER),
      clause(panels, "MORE", VERBS.MORE),
    ]);
  }
  const amount = differenceWords(ratio.value).replace(/ (fewer|more)$/, "");
  const opposite = direction === "FEWER" ? "MORE" : "FEWER";
  const whole =
    ratio.value >= 2 ? `Recorded incidents rose to ${amount}` : `Recorded incidents ${VERBS[direction]} by ${amount}`;
  return joinClauses(whole, [
    clause(panels, opposite, VERBS[opposite]),
    clause(panels, "NO_CLEAR_CHANGE", "did not clearly change"),
  ]);
}

function joinClauses(whole: string, clauses: readonly (string | null)[]): string {
  return [whole, ...clauses.filter((text) => text !== null)].join("; ");
}

function clause(panels: readonly Panel[], direction: ChangeDirection, verb: string): string | null {
  const names = panels.filter((panel) => panel.direction === direction).map((panel) => panel.name.toLowerCase());
  const last = names.pop();
  if (last === undefined) return null;
  return `${names.length > 0 ? `${names.join(", ")} and ${last}` : last} ${verb}`;
}

/** A panel's sentence: the count and its change, or why there is none. */
export function panelSentence(series: IncidentSeries): string {
  if (series.count.value === null) return series.count.missingBecause ?? "Not supplied.";
  return `${series.count.value.toLocaleString("en-GB")} recorded: ${series.change.words}.`;
}
