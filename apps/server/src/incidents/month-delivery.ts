import type { CrimeType, Month, PartnerSourceId } from "@safer-wards/domain";
import type { Actor } from "../access/index.js";
import type { Bound } from "../database/index.js";
import type { DeliveryRow } from "./incidents.queries.js";
import type { RecordRevision } from "./record-revision.js";

export type SourceId = "police-uk-street" | "demonstration" | PartnerSourceId;

/** A recorded incident that has a place in an installed area. */
export interface PlacedIncident {
  readonly areaCode: string;
  readonly wardCode: string;
  readonly month: Month;
  readonly crimeType: CrimeType;
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
  readonly cell9: string;
  readonly cell10: string;
  readonly crimeReference: string | null;
  readonly outcome: string | null;
}

/** A partner's record that has a place or a ward in an installed area. */
export interface PartnerRecord {
  readonly areaCode: string;
  readonly wardCode: string;
  readonly month: Month;
  /** The day on London's clocks. */
  readonly occurredOn: string;
  /** Null where only the day is known. */
  readonly occurredAt: Date | null;
  readonly minuteOfWeek: number | null;
  /** A kind's id. */
  readonly kind: string;
  /** Null where only the ward is known; then there are no cells either. */
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
  readonly location: string;
  readonly cell9: string | null;
  readonly cell10: string | null;
  /** The partner's own number of the record. */
  readonly reference: string | null;
}

/** A supplier's month as the ledger will remember it. */
export interface MonthDelivery {
  readonly source: SourceId;
  /** What a reader calls that kind of file, for example `Street-level crime (police.uk)`. */
  readonly sourceName: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceAddress: string | null;
  readonly supplier: string;
  /** Whose records they are, where a partner supplied them. */
  readonly organisation?: string;
  readonly isDemonstration?: boolean;
  /** The import it comes with. */
  readonly importId?: string;
  /** Who takes it in; somebody at the command line when left out. */
  readonly actor?: Actor;
  readonly month: Month;
  readonly file: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  readonly fetchedAt: Date | null;
  readonly importedAt: Date;
  readonly rowsRead: number;
  readonly withoutPlace: number;
  readonly outsideArea: number;
  readonly refused: number;
  readonly seconds: number;
}

/** One month of a partner's file. */
export interface PartnerMonth {
  readonly delivery: MonthDelivery & { readonly source: PartnerSourceId; readonly organisation: string };
  readonly records: readonly PartnerRecord[];
}

export const DEMONSTRATION: SourceId = "demonstration";

export function isOfDemonstration({ source, isDemonstration }: MonthDelivery): boolean {
  return source === DEMONSTRATION || isDemonstration === true;
}

/** The ledger row of a delivery that is current from now on. */
export function ledgerRow(
  delivery: MonthDelivery,
  revision: number,
  taken: number,
  change: RecordRevision | null,
): Omit<DeliveryRow, "id"> {
  return {
    source: delivery.source,
    source_name: delivery.sourceName,
    publisher: delivery.publisher,
    licence: delivery.licence,
    licence_address: delivery.licenceAddress,
    supplier: delivery.supplier,
    organisation: delivery.organisation ?? null,
    import_id: delivery.importId ?? null,
    rows_added: change?.added ?? null,
    rows_removed: change?.removed ?? null,
    rows_changed: change?.changed ?? null,
    demonstration: isOfDemonstration(delivery) ? 1 : 0,
    month: delivery.month,
    file: delivery.file,
    sha256: delivery.sha256,
    fetched_at: delivery.fetchedAt?.toISOString() ?? null,
    imported_at: delivery.importedAt.toISOString(),
    revision,
    state: "current" as const,
    rows_read: delivery.rowsRead,
    taken,
    without_place: delivery.withoutPlace,
    outside_area: delivery.outsideArea,
    refused: delivery.refused,
    seconds: delivery.seconds,
  };
}

/** Its values in the order of the columns, but for the delivery. */
export function incidentValues(incident: PlacedIncident): Bound[] {
  return [
    incident.areaCode,
    incident.wardCode,
    incident.month,
    incident.crimeType,
    incident.longitude,
    incident.latitude,
    incident.location,
    incident.cell9,
    incident.cell10,
    incident.crimeReference,
    incident.outcome,
  ];
}

/** As {@link incidentValues}. */
export function partnerValues(record: PartnerRecord): Bound[] {
  return [
    record.areaCode,
    record.wardCode,
    record.month,
    record.occurredOn,
    record.occurredAt?.toISOString() ?? null,
    record.minuteOfWeek,
    record.kind,
    record.point?.longitude ?? null,
    record.point?.latitude ?? null,
    record.location,
    record.cell9,
    record.cell10,
    record.reference,
  ];
}
