import { PARTNER_KINDS } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import type { AreaDirectory } from "../wards/index.js";
import { type ColumnSource, ColumnStore } from "./column-store.js";
import type { IncidentColumns, TimedRow } from "./columns.js";
import { type PartnerRow, selectPartnerRecordsOfDelivery } from "./partner-records.queries.js";

/** Which of a partner's records: every one, or those with a point, which alone can be laid on a map. */
export type PartnerRows = "EVERY" | "PLACED";

/** An area's partner records in columns of their own, so that no question about open data can meet one of them. */
export class PartnerColumns {
  private readonly every: ColumnStore;
  private readonly placed: ColumnStore;

  constructor(database: Database, directory: AreaDirectory) {
    this.every = new ColumnStore(database, directory, sourceOfRows("EVERY"));
    this.placed = new ColumnStore(database, directory, sourceOfRows("PLACED"));
  }

  async columnsOf(areaCode: string, rows: PartnerRows): Promise<IncidentColumns> {
    return (rows === "PLACED" ? this.placed : this.every).columnsOf(areaCode);
  }
}

function sourceOfRows(wanted: PartnerRows): ColumnSource {
  return {
    isOurs: ({ organisation }) => organisation !== null,
    rowsOf: async (database, areaCode, deliveryId) => {
      const rows = await selectPartnerRecordsOfDelivery(database, areaCode, deliveryId);
      return (wanted === "EVERY" ? rows : rows.filter((row) => row.longitude !== null)).map(timedRow);
    },
  };
}

/** A record with a ward alone has a place only in name; it is never asked for by cell or point. */
function timedRow(row: PartnerRow): TimedRow {
  return {
    ...row,
    crime_type: crimeTypeOfKind(row.kind),
    longitude: row.longitude ?? NaN,
    latitude: row.latitude ?? NaN,
    cell9: row.cell9 ?? "",
    cell10: row.cell10 ?? "",
  };
}

const CRIME_TYPE_OF_KIND = new Map<string, string>(PARTNER_KINDS.map((kind) => [kind.id, kind.crimeType]));

function crimeTypeOfKind(kind: string): string {
  return CRIME_TYPE_OF_KIND.get(kind) ?? "";
}
