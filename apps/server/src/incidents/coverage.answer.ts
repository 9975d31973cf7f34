import type { Checksums, CoverageReport } from "./coverage.service.js";
import type { CoverageType, ImportRecordType, SourceCoverageType } from "./coverage.types.js";
import type { DeliveryRow } from "./incidents.queries.js";

/** The coverage report in the shape of the schema. */
export function coverageAnswer(report: CoverageReport, checksums: Checksums): CoverageType {
  return {
    id: report.id,
    months: [...report.months],
    states: [...report.states],
    sources: report.suppliers.map(sourceAnswer),
    imports: report.deliveries.map((delivery) => importAnswer(delivery, checksums)),
    traps: [...report.traps],
  };
}

function sourceAnswer(supplier: CoverageReport["suppliers"][number]): SourceCoverageType {
  const { latest } = supplier;
  return {
    id: supplier.id,
    sourceName: latest.source_name,
    publisher: latest.publisher,
    licence: latest.licence,
    licenceAddress: latest.licence_address,
    supplier: supplier.supplier,
    required: supplier.required,
    demonstration: supplier.demonstration,
    months: supplier.months.map(({ month, delivery, taken }) => ({
      month,
      supplied: delivery !== null,
      taken,
      withoutPlace: delivery?.without_place ?? null,
      outsideArea: delivery?.outside_area ?? null,
      revision: delivery?.revision ?? null,
      importId: delivery && importId(delivery),
    })),
  };
}

/** A row of the ledger in the shape of the schema. */
export function importAnswer(delivery: DeliveryRow, checksums: Checksums): ImportRecordType {
  return {
    id: importId(delivery),
    sourceName: delivery.source_name,
    publisher: delivery.publisher,
    supplier: delivery.supplier,
    month: delivery.month,
    file: delivery.file,
    sha256: delivery.sha256,
    rowsChecksum: checksums.get(delivery.id) ?? null,
    fetchedAt: delivery.fetched_at,
    importedAt: delivery.imported_at,
    revision: delivery.revision,
    status: delivery.state,
    added: delivery.rows_added,
    removed: delivery.rows_removed,
    changed: delivery.rows_changed,
    rowsRead: delivery.rows_read,
    taken: delivery.taken,
    withoutPlace: delivery.without_place,
    outsideArea: delivery.outside_area,
    refused: delivery.refused,
    seconds: delivery.seconds,
  };
}

function importId(delivery: DeliveryRow): string {
  return `import:${delivery.id}`;
}
