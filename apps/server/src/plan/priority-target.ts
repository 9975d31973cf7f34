import { isAllowed, type Period, type PlanYear, type Priority, scopeFor, type Viewer } from "@safer-wards/domain";
import type { IncidentAnalysis } from "../incidents/index.js";
import type { PriorityTargetType } from "./priority-standing.types.js";
import type { PlanYears } from "./plan-years.js";

const MONTHS = 12;

/** The target of a priority beside what is recorded of its year so far; an even share stands for each month. */
export async function targetOf(
  analysis: IncidentAnalysis,
  years: PlanYears,
  viewer: Viewer,
  { areaCode, year, priority }: { readonly areaCode: string; readonly year: PlanYear; readonly priority: Priority },
): Promise<PriorityTargetType | null> {
  if (priority.speakers.length === 0) return null;
  const change = years.changesOf(areaCode, year.id).find((one) => one.priority === priority.id);
  const mostIncidents = change?.mostIncidents ?? null;
  const period = { firstMonth: `${year.startYear}-04`, endMonth: `${year.startYear + 1}-04` };
  return {
    ...period,
    mostIncidents,
    incidentsPerMonth: mostIncidents === null ? null : mostIncidents / MONTHS,
    words:
      mostIncidents === null
        ? "No number of recorded incidents to reach is set."
        : `At most ${numberWords(mostIncidents)} recorded incidents in ${year.id.replace("-", "/")}, ` +
          `an even share of which is ${numberWords(mostIncidents / MONTHS)} a month. ` +
          (await soFarWords(analysis, { areaCode, priority: priority.id, planYear: year.id, period }, mostIncidents)),
    version: change?.version ?? 0,
    maySet: isAllowed(scopeFor(viewer, "Mutation.aimPriority")),
  };
}

type Counted = Parameters<IncidentAnalysis["series"]>[0] & { readonly period: Period };

/** Only months that were supplied whole count; others say too little. */
async function soFarWords(analysis: IncidentAnalysis, counted: Counted, mostIncidents: number): Promise<string> {
  const { months, counts, coverage } = await analysis.series(counted);
  const { firstMonth, endMonth } = counted.period;
  const supplied = months.flatMap((month, index) => {
    const count = counts[index] ?? null;
    const isInYear = month >= firstMonth && month < endMonth;
    return isInYear && count !== null && coverage[index] === "SUPPLIED" ? [count] : [];
  });
  if (supplied.length === 0) return "None of its months is supplied yet.";
  const sum = supplied.reduce((total, count) => total + count, 0);
  const share = (mostIncidents / MONTHS) * supplied.length;
  const against = sum > share ? "more than" : "within";
  const which = supplied.length === MONTHS ? "In the year" : `In the ${supplied.length} of ${MONTHS} months supplied`;
  return `${which} ${numberWords(sum)} were recorded, ${against} the even share of ${numberWords(share)}.`;
}

function numberWords(number: number): string {
  return number.toLocaleString("en-GB", { maximumFractionDigits: 0 });
}
