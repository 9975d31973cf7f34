import { setImmediate as nextTurn } from "node:timers/promises";
import { monthNumber } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { type AreaDirectory, slugOf } from "../wards/index.js";
import { ColumnBuilder, type IncidentColumns, type IncidentRow, type Supply } from "./columns.js";
import { type DeliveryRow, selectDataVersion, selectDeliveries, selectIncidentsAfter } from "./incidents.queries.js";

const ROWS_A_BATCH = 20_000;

/** Which records a store holds: where their rows are read, and whose deliveries they came with. */
export interface ColumnSource {
  readonly rowsAfter: (
    database: Database,
    areaCode: string,
    afterId: number,
    limit: number,
  ) => Promise<{ readonly rows: readonly IncidentRow[]; readonly lastId: number | null }>;
  readonly isOurs: (delivery: Pick<DeliveryRow, "source" | "organisation">) => boolean;
}

/** What the police recorded: open to everyone, and the same for everyone. */
const OPEN_RECORDS: ColumnSource = {
  rowsAfter: async (database, areaCode, afterId, limit) => {
    const rows = await selectIncidentsAfter(database, areaCode, afterId, limit);
    return { rows, lastId: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
  },
  isOurs: ({ organisation }) => organisation === null,
};

/** Hands out an area's columns, read from the database once for each data version. */
export class ColumnStore {
  private readonly held = new Map<string, Promise<IncidentColumns>>();
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly source: ColumnSource = OPEN_RECORDS,
  ) {}

  /** The columns of an installed area at the present data version. */
  async columnsOf(areaCode: string): Promise<IncidentColumns> {
    const { number } = await selectDataVersion(this.database);
    const held = this.held.get(areaCode);
    if (held && this.versions.get(areaCode) === number) return held;
    const loading = this.load(areaCode, number);
    this.held.set(areaCode, loading);
    this.versions.set(areaCode, number);
    loading.catch(() => {
      if (this.held.get(areaCode) === loading) this.held.delete(areaCode);
    });
    return loading;
  }

  /** Reads until no import has committed in between, so that columns never mix two versions. */
  private async load(areaCode: string, version: number): Promise<IncidentColumns> {
    for (;;) {
      const columns = await this.read(areaCode, version);
      const { number } = await selectDataVersion(this.database);
      if (number === version && columns) return columns;
      version = number;
    }
  }

  /** Null where the rows changed under the reading. */
  private async read(areaCode: string, version: number): Promise<IncidentColumns | null> {
    const wardCodes = this.directory.require(areaCode).wards.map((ward) => ward.code);
    const current = (await selectDeliveries(this.database)).filter((delivery) => delivery.state === "current");
    const { supplies, supplyOfDelivery } = suppliesOf(current.filter(this.source.isOurs));
    const builder = new ColumnBuilder(areaCode, version, wardCodes, supplies, supplyOfDelivery);
    for (let afterId: number | null = 0; afterId !== null;) {
      const { rows, lastId } = await this.source.rowsAfter(this.database, areaCode, afterId, ROWS_A_BATCH);
      if (rows.some((row) => !supplyOfDelivery.has(row.delivery_id))) return null;
      builder.add(rows);
      afterId = lastId;
      // Other requests have their turn between two batches.
      await nextTurn();
    }
    return builder.build();
  }
}

function suppliesOf(deliveries: readonly DeliveryRow[]) {
  const byId = new Map<string, Omit<Supply, "id" | "months"> & { readonly months: Set<number> }>();
  for (const delivery of deliveries) {
    const id = supplyIdOf(delivery);
    const { source, supplier, organisation, month } = delivery;
    const demonstration = delivery.demonstration === 1;
    const supply = byId.get(id) ?? { source, supplier, organisation, demonstration, months: new Set<number>() };
    supply.months.add(monthNumber(month));
    byId.set(id, supply);
  }
  const supplies: Supply[] = [...byId]
    .map(([id, supply]) => ({ id, ...supply }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const indexOf = new Map(supplies.map((supply, index) => [supply.id, index]));
  const supplyOfDelivery = new Map(deliveries.map((delivery) => [delivery.id, indexOf.get(supplyIdOf(delivery)) ?? 0]));
  return { supplies, supplyOfDelivery };
}

/** How a supply is named in questions, for example `police-uk-street:kent-police` or `council-asb:tmbc`. */
export function supplyIdOf(delivery: Pick<DeliveryRow, "source" | "supplier" | "organisation">): string {
  return `${delivery.source}:${delivery.organisation ?? slugOf(delivery.supplier)}`;
}
