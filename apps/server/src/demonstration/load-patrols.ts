import type { Database } from "../database/index.js";
import { ColumnStore, IncidentAnalysis, PartnerColumns } from "../incidents/index.js";
import { draftPatrolPlan, type PatrolPlan, type PatrolVisit, takeDemonstrationPatrols } from "../patrols/index.js";
import { AddedPlaces, type Area, AreaDirectory } from "../wards/index.js";
import { enforcementVisits, visitsOfPlan } from "./patrol-visits.js";
import { randomStream } from "./random.js";

/** Wednesday, Friday and Saturday evenings of four weeks. */
const FIRST_DAY = "2026-03-02";
const WEEKS = 4;
const EVENINGS = [2, 4, 5];
const PLANNED_BY = { firstMonth: "2025-03", endMonth: "2026-03" };

/**
 * A month of patrols of which most visits were made, and the council's enforcement team of 2024 around the totals that the
 * plan published: 456 reports, 80 of them fly-tips. Made whole in one transaction.
 */
export async function loadDemonstrationPatrols(database: Database, area: Area, seed: number, now: Date): Promise<void> {
  const directory = new AreaDirectory([area]);
  const partners = new PartnerColumns(database, directory);
  const analysis = new IncidentAnalysis(
    database,
    directory,
    new ColumnStore(database, directory),
    partners,
    new AddedPlaces(database),
  );
  const content = await draftPatrolPlan(analysis, { areaCode: area.code, period: PLANNED_BY }, given(area, seed));
  if (!content) return;
  const days = content.shifts.map((shift) => shift.day);
  const plan: PatrolPlan = {
    id: `demonstration-${area.code.toLowerCase()}`,
    areaCode: area.code,
    operationId: null,
    title: "Evening patrols in March (demonstration)",
    firstDay: days[0]!,
    lastDay: days.at(-1)!,
    content,
    version: 1,
    isDemonstration: true,
    changedBy: null,
    changedAt: now.toISOString(),
  };
  const visits: PatrolVisit[] = [
    ...visitsOfPlan(plan, randomStream(seed, "patrol visits")),
    ...enforcementVisits(plan, area, randomStream(seed, "enforcement visits")),
  ];
  await takeDemonstrationPatrols(database, [plan], visits);
}

function given(area: Area, seed: number) {
  const town = area.places.find((place) => place.kind === "town");
  const base = town ? { name: town.name, longitude: town.longitude, latitude: town.latitude } : null;
  const days = Array.from({ length: WEEKS }, (_, week) =>
    EVENINGS.map((evening) => dayAfter(week * 7 + evening)),
  ).flat();
  return {
    title: "Evening patrols in March (demonstration)",
    seed: Math.abs(seed) % 1_000_000,
    shifts: days.map((day) => ({ day, start: "18:00", end: "22:00", officers: 4, crew: 2, mode: "CAR", base })),
    powers: [
      {
        kind: "PSPO" as const,
        words: "Public spaces protection order: check that it covers the place before you use it.",
      },
    ],
    contacts: [
      { role: "Duty sergeant", reach: "by radio" },
      { role: "CCTV control room", reach: "by radio" },
      { role: "Council community safety team", reach: "by telephone, weekdays" },
    ],
  };
}

function dayAfter(days: number): string {
  return new Date(Date.parse(`${FIRST_DAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
