import { CRIME_TYPES, monthNumber, type Month, PARTNER_KINDS } from "@safer-wards/domain";

/** Who supplied which months of which kind of file. */
export interface Supply {
  /** `<source>:<supplier>`, for example `police-uk-street:kent-police`. */
  readonly id: string;
  readonly source: string;
  readonly supplier: string;
  /** Whose records they are, where a partner supplied them; null for police files. */
  readonly organisation: string | null;
  readonly demonstration: boolean;
  /** Month numbers that this supplier delivered, with or without incidents here. */
  readonly months: ReadonlySet<number>;
}

/**
 * One area's incidents, a typed array for each property, sorted by month so that a period is one run of rows.
 * Rebuilt from the database as a whole when an import commits; never changed.
 */
export interface IncidentColumns {
  readonly areaCode: string;
  /** The data version these columns were read at. */
  readonly version: number;
  readonly length: number;
  /** Month number of the first month with an incident or a supply; 0 when there is none. */
  readonly firstMonth: number;
  /** Rows of the month `firstMonth + m` are `monthStarts[m]` up to, not including, `monthStarts[m + 1]`. */
  readonly monthStarts: Uint32Array;
  /** Index into `wardCodes`. */
  readonly ward: Uint16Array;
  /** Index into `CRIME_TYPES`. */
  readonly type: Uint8Array;
  /** Index into `supplies`. */
  readonly supply: Uint8Array;
  /** Index into `cells9` and `cells10`. */
  readonly cell9: Uint32Array;
  readonly cell10: Uint32Array;
  /** Index into `points`. */
  readonly point: Uint32Array;
  /** Minutes since Monday 00:00 on London's clocks, or {@link NO_TIME}; empty where no record has a time. */
  readonly minuteOfWeek: Uint16Array;
  /** Index into `PARTNER_KINDS`; empty where records are not a partner's. */
  readonly kind: Uint8Array;
  readonly wardCodes: readonly string[];
  readonly cells9: readonly string[];
  readonly cells10: readonly string[];
  readonly points: readonly MapPoint[];
  readonly supplies: readonly Supply[];
}

/** Stands for the time of a record of which only the day is known. */
export const NO_TIME = 0xffff;

/** A point that records were snapped to. */
export interface MapPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
}

/** A row as the database gives it. */
export interface IncidentRow {
  readonly id: number;
  readonly delivery_id: number;
  readonly ward_code: string;
  readonly month: Month;
  readonly crime_type: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
  readonly cell9: string;
  readonly cell10: string;
}

/** What only a partner's record has. */
export interface TimedRow extends IncidentRow {
  readonly minute_of_week: number | null;
  readonly kind: string;
}

/** Gives each distinct text a number, in the order in which they come. */
class Dictionary {
  readonly texts: string[] = [];
  private readonly indices = new Map<string, number>();

  indexOf(text: string): number {
    let index = this.indices.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      this.indices.set(text, index);
    }
    return index;
  }
}

const KIND_INDEX = new Map<string, number>(PARTNER_KINDS.map((kind, index) => [kind.id, index]));
const TYPE_INDEX = new Map<string, number>(CRIME_TYPES.map((type, index) => [type.id, index]));

/**
 * Takes the rows of deliveries, in any order, and gives the columns. What it was given it keeps, so that after an import
 * only the deliveries that came or went need be told to it. Rows all have a time and kind, or none has.
 */
export class ColumnBuilder {
  /** What each delivery brought. */
  private readonly batches = new Map<number, Uint32Array>();
  private isTimed = false;
  private readonly cells9 = new Dictionary();
  private readonly cells10 = new Dictionary();
  private readonly points = new Map<number, Map<number, number>>();
  private readonly pointList: MapPoint[] = [];
  private readonly months = new Map<Month, number>();
  private readonly wardIndex: Map<string, number>;

  constructor(
    private readonly areaCode: string,
    private readonly wardCodes: readonly string[],
  ) {
    this.wardIndex = new Map(wardCodes.map((code, index) => [code, index]));
  }

  /** The deliveries that it has been given. */
  get deliveries(): readonly number[] {
    return [...this.batches.keys()];
  }

  forget(deliveryId: number): void {
    this.batches.delete(deliveryId);
  }

  /** All rows of one delivery. */
  add(deliveryId: number, rows: readonly IncidentRow[]): void {
    const batch = new Uint32Array(rows.length * FIELDS);
    let at = 0;
    for (const row of rows) {
      batch[at] = this.monthOf(row.month);
      batch[at + 1] = known(this.wardIndex.get(row.ward_code), row);
      batch[at + 2] = known(TYPE_INDEX.get(row.crime_type), row);
      batch[at + 3] = this.cells9.indexOf(row.cell9);
      batch[at + 4] = this.cells10.indexOf(row.cell10);
      batch[at + 5] = this.pointOf(row);
      if ("kind" in row) this.addTime(batch, at, row as TimedRow);
      at += FIELDS;
    }
    this.batches.set(deliveryId, batch);
  }

  private addTime(batch: Uint32Array, at: number, row: TimedRow): void {
    this.isTimed = true;
    batch[at + 6] = row.minute_of_week ?? NO_TIME;
    batch[at + 7] = known(KIND_INDEX.get(row.kind), row);
  }

  /** `supplyOfDelivery` gives the index into `supplies` of each delivery that it holds. */
  build(version: number, supplies: readonly Supply[], supplyOfDelivery: ReadonlyMap<number, number>): IncidentColumns {
    const [firstMonth, monthCount] = monthRange(supplies);
    const monthStarts = this.startsByMonth(firstMonth, monthCount);
    const length = monthStarts[monthCount] ?? 0;
    const ward = new Uint16Array(length);
    const type = new Uint8Array(length);
    const supply = new Uint8Array(length);
    const cell9 = new Uint32Array(length);
    const cell10 = new Uint32Array(length);
    const point = new Uint32Array(length);
    const minuteOfWeek = new Uint16Array(this.isTimed ? length : 0);
    const kind = new Uint8Array(this.isTimed ? length : 0);
    const next = monthStarts.slice();
    for (const [deliveryId, batch] of this.batches) {
      const supplyIndex = supplyOfDelivery.get(deliveryId)!;
      for (let at = 0; at < batch.length; at += FIELDS) {
        const month = batch[at]! - firstMonth;
        const row = next[month]!++;
        ward[row] = batch[at + 1]!;
        type[row] = batch[at + 2]!;
        supply[row] = supplyIndex;
        cell9[row] = batch[at + 3]!;
        cell10[row] = batch[at + 4]!;
        point[row] = batch[at + 5]!;
        if (!this.isTimed) continue;
        minuteOfWeek[row] = batch[at + 6]!;
        kind[row] = batch[at + 7]!;
      }
    }
    return {
      areaCode: this.areaCode,
      version,
      length,
      firstMonth,
      monthStarts,
      ward,
      type,
      supply,
      cell9,
      cell10,
      point,
      minuteOfWeek,
      kind,
      wardCodes: this.wardCodes,
      // Copies: the builder goes on with its own, and columns never change.
      cells9: [...this.cells9.texts],
      cells10: [...this.cells10.texts],
      points: [...this.pointList],
      supplies,
    };
  }

  private monthOf(month: Month): number {
    let number = this.months.get(month);
    if (number === undefined) this.months.set(month, (number = monthNumber(month)));
    return number;
  }

  private pointOf(row: IncidentRow): number {
    let column = this.points.get(row.longitude);
    if (!column) this.points.set(row.longitude, (column = new Map<number, number>()));
    let index = column.get(row.latitude);
    if (index === undefined) {
      index = this.pointList.push({ longitude: row.longitude, latitude: row.latitude, location: row.location }) - 1;
      column.set(row.latitude, index);
    }
    return index;
  }

  private startsByMonth(firstMonth: number, monthCount: number): Uint32Array {
    const starts = new Uint32Array(monthCount + 1);
    for (const batch of this.batches.values()) {
      for (let at = 0; at < batch.length; at += FIELDS) starts[batch[at]! - firstMonth + 1]!++;
    }
    for (let month = 0; month < monthCount; month++) starts[month + 1]! += starts[month]!;
    return starts;
  }
}

const FIELDS = 8;

/** Every row is of a month that its supply delivered. */
function monthRange(supplies: readonly Supply[]): [first: number, count: number] {
  const months = supplies.flatMap((supply) => [...supply.months]);
  if (months.length === 0) return [0, 0];
  const first = months.reduce((least, month) => Math.min(least, month));
  return [first, months.reduce((most, month) => Math.max(most, month)) - first + 1];
}

function known(index: number | undefined, row: IncidentRow): number {
  if (index === undefined) {
    throw new Error(`Incident ${row.id} names a ward, type or delivery that is not there; restore the last backup.`);
  }
  return index;
}
