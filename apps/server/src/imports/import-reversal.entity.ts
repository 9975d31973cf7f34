import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What takes back what a file brought, where its source keeps no months: kept for as long as it can be undone. */
@Entity("import_reversal")
@Index("import_reversal_kept", ["keptAt"])
export class ImportReversalRow {
  @PrimaryColumn("text", { name: "import_id" })
  importId: string;

  /** In the order in which the import's files were taken. */
  @PrimaryColumn("integer")
  number: number;

  @Column("text")
  source: string;

  /** JSON, of the source's own making. */
  @Column("text")
  content: string;

  /** UTC, ISO 8601. */
  @Column("text", { name: "kept_at" })
  keptAt: string;
}
