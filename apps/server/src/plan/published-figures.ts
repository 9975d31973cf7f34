import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CRIME_TYPE_IDS, isMonth, periodLength } from "@safer-wards/domain";
import { z } from "zod";
import type { IncidentAnalysis, IncidentSeries } from "../incidents/index.js";
import type { Area } from "../wards/index.js";

const Month = z.string().refine(isMonth);

const Published = z.object({
  source: z.string(),
  figures: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      value: z.string(),
      where: z.string(),
      period: z.object({ firstMonth: Month, endMonth: Month }),
      crimeTypes: z.array(z.enum(CRIME_TYPE_IDS)),
      whyDifferent: z.string(),
      conflict: z.string().nullable(),
    }),
  ),
});

type Published = z.infer<typeof Published>;

/** The totals a partnership's plan publishes, beside the nearest count of ours and never in place of it. */
export class PublishedFigures {
  private readonly read = new Map<string, Promise<Published>>();

  constructor(
    private readonly seedDir: string,
    private readonly analysis: IncidentAnalysis,
  ) {}

  async besideOurs(area: Area) {
    const { source, figures } = await this.of(area.code);
    return Promise.all(
      figures.map(async ({ id, statement, value, where, period, crimeTypes, whyDifferent, conflict }) => {
        const ours = await this.analysis.series({ areaCode: area.code, period, crimeTypes });
        return {
          id: `published:${area.code}:${id}`,
          statement,
          value,
          ours: ours.count,
          oursWords: wordsOf(ours),
          whyDifferent,
          source: `${source}; ${where}`,
          conflict,
        };
      }),
    );
  }

  /** An area whose plan has not been written down publishes nothing. */
  private async of(areaCode: string): Promise<Published> {
    let published = this.read.get(areaCode);
    if (!published) this.read.set(areaCode, (published = readPublished(this.seedDir, areaCode)));
    return published;
  }
}

function wordsOf({ count, change, coverage, period }: IncidentSeries): string | null {
  if (count.value === null) return null;
  const asked = coverage.slice(-periodLength(period));
  const supplied = asked.filter((state) => state !== "NOT_SUPPLIED").length;
  const where = supplied < asked.length ? ` in the ${supplied} of ${asked.length} months supplied` : "";
  return `${count.value.toLocaleString("en-GB")} recorded${where}: ${change.words}`;
}

async function readPublished(seedDir: string, areaCode: string): Promise<Published> {
  try {
    const text = await readFile(join(seedDir, "areas", areaCode, "published-figures.json"), "utf8");
    return Published.parse(JSON.parse(text));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { source: "", figures: [] };
    throw error;
  }
}
