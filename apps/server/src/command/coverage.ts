import { addMonths, type Month, periodName } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { ColumnStore, type CoverageReport, readCoverage } from "../incidents/index.js";
import { AreaDirectory, readAreas } from "../wards/index.js";
import { counted } from "./phrases.js";

interface MonthCovered {
  readonly month: Month;
  readonly incidents: number;
  readonly revision: number;
  readonly file: string;
  readonly sha256: string;
  readonly fetchedAt: string | null;
  readonly importedAt: string;
}

interface ForceCovered {
  readonly supplier: string;
  readonly source: string;
  /** Whether a month counts as supplied only with this force. */
  readonly required: boolean;
  readonly demonstration: boolean;
  /** Those that were supplied. */
  readonly months: readonly MonthCovered[];
}

export interface AreaCoverage {
  readonly areaCode: string;
  readonly name: string;
  readonly suppliers: readonly ForceCovered[];
}

/** What is held for every installed area. A configured force of which nothing is held is there without a month. */
export async function readAllCoverage(database: Database): Promise<AreaCoverage[]> {
  const directory = new AreaDirectory(await readAreas(database));
  const store = new ColumnStore(database, directory);
  const coverage: AreaCoverage[] = [];
  for (const area of directory.areas) {
    const report = await readCoverage(database, area, await store.columnsOf(area.code));
    const suppliers = report.suppliers.map(toForce);
    const silent = area.forces.filter((force) => !suppliers.some(({ supplier }) => supplier === force.name));
    coverage.push({
      areaCode: area.code,
      name: area.name,
      suppliers: [
        ...suppliers,
        ...silent.map(({ name, required }) => ({
          supplier: name,
          source: "police-uk-street",
          required,
          demonstration: false,
          months: [],
        })),
      ],
    });
  }
  return coverage;
}

function toForce({
  supplier,
  latest,
  required,
  demonstration,
  months,
}: CoverageReport["suppliers"][number]): ForceCovered {
  const held = months.flatMap(({ month, delivery, taken }): MonthCovered[] =>
    delivery === null
      ? []
      : [
          {
            month,
            incidents: taken ?? 0,
            revision: delivery.revision,
            file: delivery.file,
            sha256: delivery.sha256,
            fetchedAt: delivery.fetched_at,
            importedAt: delivery.imported_at,
          },
        ],
  );
  return { supplier, source: latest.source, required, demonstration, months: held };
}

/** The same for a person to read. */
export function coverageText(areas: readonly AreaCoverage[]): string {
  const lines = areas.flatMap((area) => [`${area.name} (${area.areaCode})`, ...area.suppliers.map(forceLine)]);
  return `${lines.join("\n")}\n`;
}

function forceLine({ supplier, demonstration, months }: ForceCovered): string {
  const incidents = months.reduce((sum, month) => sum + month.incidents, 0);
  const held =
    months.length === 0
      ? "nothing yet"
      : `${runsOf(months.map(({ month }) => month)).join("; ")} (${counted(months.length, "month")}, ${counted(incidents, "incident")})`;
  return `  ${supplier}${demonstration ? " (demonstration)" : ""}: ${held}`;
}

/** Months in order as runs without a gap, each in words. */
function runsOf(months: readonly Month[]): string[] {
  const runs: { firstMonth: Month; endMonth: Month }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run?.endMonth === month) run.endMonth = addMonths(month, 1);
    else runs.push({ firstMonth: month, endMonth: addMonths(month, 1) });
  }
  return runs.map(periodName);
}
