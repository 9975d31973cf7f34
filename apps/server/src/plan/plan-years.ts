import type { PlanYear } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { AreaDirectory } from "../wards/index.js";
import { draftYear } from "./draft-priorities.js";
import { selectPriorityChanges } from "./plan-priorities.queries.js";
import type { PriorityChange } from "./plan-record.js";
import { selectPlanYears } from "./plan-years.queries.js";

/** The years that have a plan: those that files load, and after them those that were published here. */
export class PlanYears {
  private readonly loaded: ReadonlyMap<string, readonly PlanYear[]>;
  private changes: readonly PriorityChange[] = [];
  private followed: number | null = null;

  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
  ) {
    this.loaded = new Map(directory.areas.map(({ code, planYears }) => [code, planYears]));
  }

  /** Tells every feature of the plans that were published since; another server may have published one. */
  async read(): Promise<void> {
    this.changes = await selectPriorityChanges(this.database);
    for (const [areaCode, published] of await selectPlanYears(this.database)) {
      const loaded = this.loaded.get(areaCode);
      if (!loaded) continue;
      const made = published.filter(({ id }) => !loaded.some((year) => year.id === id));
      this.directory.replacePlanYears(areaCode, [...loaded, ...made]);
    }
  }

  /** The same, once for each data version: a publication makes a new one. */
  async follow(dataVersion: number): Promise<void> {
    if (this.followed === dataVersion) return;
    await this.read();
    this.followed = dataVersion;
  }

  /** The year after the latest plan, as it would be if it were published now. */
  draftOf(areaCode: string): PlanYear {
    const latest = this.latest(areaCode);
    return draftYear(latest, nextId(latest), this.changesOf(areaCode, nextId(latest)));
  }

  /** What officers decided about the priorities of a year's plan. */
  changesOf(areaCode: string, planYear: string): PriorityChange[] {
    return this.changes.filter((change) => change.areaCode === areaCode && change.planYear === planYear);
  }

  latest(areaCode: string): PlanYear {
    const latest = this.directory.require(areaCode).planYears.at(-1);
    if (!latest) throw new InvalidInput("This area has no plan.", "areaCode");
    return latest;
  }

  /** A year that has a plan, or the one that is being made. */
  orDraft(areaCode: string, id: string): PlanYear {
    const known = [...this.directory.require(areaCode).planYears, this.draftOf(areaCode)];
    const year = known.find((one) => one.id === id);
    if (year) return year;
    throw new InvalidInput(
      `There is no plan "${id}". Name one of: ${known.map((one) => one.id).join(", ")}.`,
      "planYear",
    );
  }
}

/** `2026-27` after `2025-26`. */
export function nextId({ startYear }: PlanYear): string {
  return idOf(startYear + 1);
}

/** `2024-25` before `2025-26`. */
export function yearBefore({ startYear }: PlanYear): string {
  return idOf(startYear - 1);
}

function idOf(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, "0")}`;
}
