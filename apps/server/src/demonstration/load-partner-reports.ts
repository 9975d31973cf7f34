import { createHash } from "node:crypto";
import { partnerSourceOf } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { deliverPartnerMonths, type PartnerMonth, type PartnerRecord } from "../incidents/index.js";
import type { Area } from "../wards/index.js";
import { generateReports, type ReportPlan } from "./partner-reports.js";
import type { DemonstrationSeed } from "./settings.js";

const planYears = (firstYear: number, counts: readonly number[]) =>
  counts.map((count, index) => ({
    period: { firstMonth: `${firstYear + index}-04`, endMonth: `${firstYear + index + 1}-04` },
    count,
  }));

/** More from May to August, and again round the clocks' change and Bonfire Night. */
const OUTDOORS = [0.7, 0.75, 0.85, 1, 1.2, 1.3, 1.4, 1.35, 1.05, 1.1, 0.9, 0.7];

/** Beside the plan's totals: 429 reports to the council in 2024/25; 456 to the enforcement team, 80 of them fly-tips, from April to September 2024. */
const PLANS: readonly ReportPlan[] = [
  {
    source: "council-asb",
    period: { firstMonth: "2023-04", endMonth: "2026-04" },
    totals: planYears(2023, [468, 429, 401]),
    seasons: OUTDOORS,
    weights: {
      YOUTH_NUISANCE: 22,
      ROWDY_BEHAVIOUR: 18,
      NOISE: 20,
      VEHICLE_NUISANCE: 12,
      NEIGHBOUR_DISPUTE: 14,
      STREET_DRINKING: 5,
      HARASSMENT: 4,
      ANIMAL_NUISANCE: 4,
      DAMAGE_OR_GRAFFITI: 7,
      DRUG_USE: 6,
    },
  },
  {
    source: "enforcement-reports",
    period: { firstMonth: "2024-04", endMonth: "2024-10" },
    totals: [{ period: { firstMonth: "2024-04", endMonth: "2024-10" }, count: 456 }],
    fixed: { kind: "FLY_TIP", count: 80 },
    seasons: OUTDOORS,
    weights: {
      LITTERING: 20,
      DOG_FOULING: 14,
      ABANDONED_VEHICLE: 16,
      ENVIRONMENTAL_OTHER: 20,
      ENFORCEMENT_YOUTH_NUISANCE: 12,
      ENFORCEMENT_NUISANCE: 18,
    },
  },
];

/** The council, whose reports both are. */
const COUNCIL = { organisation: "tmbc", supplier: "Tonbridge and Malling Borough Council" };

/** Makes and takes in simulated reports of an area's partners, each file whole. */
export async function loadPartnerReports(
  database: Database,
  area: Area,
  seed: DemonstrationSeed,
  importedAt: Date,
): Promise<void> {
  for (const plan of PLANS) {
    const months = [...generateReports(area, seed, plan)];
    await deliverPartnerMonths(
      database,
      months.map(([month, records]) => partnerMonth(plan, month, records, importedAt)),
    );
  }
}

function partnerMonth(plan: ReportPlan, month: string, records: PartnerRecord[], importedAt: Date): PartnerMonth {
  return {
    delivery: {
      source: plan.source,
      sourceName: partnerSourceOf(plan.source)!.name,
      publisher: "Safer Wards",
      licence: "MIT; generated, not records of real reports",
      licenceAddress: null,
      ...COUNCIL,
      isDemonstration: true,
      month,
      file: `demonstration-${plan.source}`,
      sha256: digestOfReports(records),
      fetchedAt: null,
      importedAt,
      rowsRead: records.length,
      withoutPlace: 0,
      outsideArea: 0,
      refused: 0,
      seconds: 0,
    },
    records,
  };
}

/** A fingerprint of the records themselves. */
export function digestOfReports(records: readonly PartnerRecord[]): string {
  const hash = createHash("sha256");
  for (const { wardCode, occurredOn, minuteOfWeek, kind, point } of records) {
    hash.update(`${wardCode},${occurredOn},${minuteOfWeek},${kind},${point?.longitude},${point?.latitude}\n`);
  }
  return hash.digest("hex");
}
