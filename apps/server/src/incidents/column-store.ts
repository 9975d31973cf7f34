import { setImmediate as nextTurn } from "node:timers/promises";
import { monthNumber } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { type AreaDirectory, slugOf } from "../wards/index.js";
import { ColumnBuilder, type IncidentColumns, type IncidentRow, type Supply } from "./columns.js";
import {
  type DeliveryRow,
  selectDataVersion,
  selectDeliveries,
  selectIncidentsOfDelivery,
} from "./incidents.queries.js";

/** Which records a store holds: where a delivery's rows are read, and whose deliveries they come with. */
export interface ColumnSource {
  readonly rowsOf: (database: Database, areaCode: string, deliveryId: number) => Promise<readonly IncidentRow[]>;
  readonly isOurs: (delivery: Pick<DeliveryRow, "source" | "organisation">) => boolean;
}

/** What the police recorded: open to everyone, and the same for everyone. */
const OPEN_RECORDS: ColumnSource = {
  rowsOf: selectIncidentsOfDelivery,
  isOurs: ({ organisation }) => organisation === null,
};

/** Hands out an area's columns, read from the database once for each data version. */
export class ColumnStore {
  private readonly held = new Map<string, Promise<IncidentColumns>>();
  private readonly versions = new Map<string, number>();
  private readonly builders = new Map<string, { builder: ColumnBuilder; outlinesBroughtAt: string | null }>();

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
    // One after another: two loads would tell one builder the same delivery twice.
    const before = held?.catch(() => undefined) ?? Promise.resolve();
    const loading = before.then(() => this.load(areaCode, number));
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
      if (typeof columns !== "number") return columns;
      version = columns;
    }
  }

  /** The later version where an import committed while this one was read. */
  private async read(areaCode: string, version: number): Promise<IncidentColumns | number> {
    await this.directory.freshen();
    const builder = this.builderOf(areaCode);
    const current = (await selectDeliveries(this.database)).filter(
      (delivery) => delivery.state === "current" && this.source.isOurs(delivery),
    );
    const ids = new Set(current.map((delivery) => delivery.id));
    for (const id of builder.deliveries) if (!ids.has(id)) builder.forget(id);
    const held = new Set(builder.deliveries);
    const missing = [...ids].filter((id) => !held.has(id));
    for (const id of missing) {
      builder.add(id, await this.source.rowsOf(this.database, areaCode, id));
      // Other requests have their turn between two deliveries.
      await nextTurn();
    }
    const { number } = await selectDataVersion(this.database);
    if (number === version) {
      const { supplies, supplyOfDelivery } = suppliesOf(current);
      return builder.build(version, supplies, supplyOfDelivery);
    }
    // What was read meanwhile may have gone and come again.
    for (const id of missing) builder.forget(id);
    return number;
  }

  private builderOf(areaCode: string): ColumnBuilder {
    const { wards, outlinesBroughtAt } = this.directory.require(areaCode);
    const held = this.builders.get(areaCode);
    // With other outlines every record may be in another ward.
    if (held && held.outlinesBroughtAt === outlinesBroughtAt) return held.builder;
    const builder = new ColumnBuilder(
      areaCode,
      wards.map((ward) => ward.code),
    );
    this.builders.set(areaCode, { builder, outlinesBroughtAt });
    return builder;
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
