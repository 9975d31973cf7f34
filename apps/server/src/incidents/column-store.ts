import { setImmediate as nextTurn } from "node:timers/promises";
import { monthNumber } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { type AreaDirectory, slugOf } from "../wards/index.js";
import { ColumnBuilder, type IncidentColumns, type Supply } from "./columns.js";
import { type DeliveryRow, selectDataVersion, selectDeliveries, selectIncidentsAfter } from "./incidents.queries.js";

const ROWS_A_BATCH = 20_000;

/** Hands out an area's columns, read from the database once for each data version. */
export class ColumnStore {
  private readonly held = new Map<string, Promise<IncidentColumns>>();
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
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
    const deliveries = (await selectDeliveries(this.database)).filter((delivery) => delivery.state === "current");
    const { supplies, supplyOfDelivery } = suppliesOf(deliveries);
    const builder = new ColumnBuilder(areaCode, version, wardCodes, supplies, supplyOfDelivery);
    let afterId = 0;
    for (;;) {
      const rows = await selectIncidentsAfter(this.database, areaCode, afterId, ROWS_A_BATCH);
      if (rows.some((row) => !supplyOfDelivery.has(row.delivery_id))) return null;
      builder.add(rows);
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_A_BATCH) return builder.build();
      afterId = last.id;
      // Other requests have their turn between two batches.
      await nextTurn();
    }
  }
}

function suppliesOf(deliveries: readonly DeliveryRow[]) {
  const byId = new Map<string, { source: string; supplier: string; months: Set<number> }>();
  for (const { source, supplier, month } of deliveries) {
    const id = supplyId(source, supplier);
    const supply = byId.get(id) ?? { source, supplier, months: new Set<number>() };
    supply.months.add(monthNumber(month));
    byId.set(id, supply);
  }
  const supplies: Supply[] = [...byId]
    .map(([id, supply]) => ({ id, ...supply }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const indexOf = new Map(supplies.map((supply, index) => [supply.id, index]));
  const supplyOfDelivery = new Map(
    deliveries.map((delivery) => [delivery.id, indexOf.get(supplyId(delivery.source, delivery.supplier)) ?? 0]),
  );
  return { supplies, supplyOfDelivery };
}

/** How a supply is named in questions, for example `police-uk-street:kent-police`. */
export function supplyId(source: string, supplier: string): string {
  return `${source}:${slugOf(supplier)}`;
}
