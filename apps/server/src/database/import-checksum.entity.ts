import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an import's rows came to when they were taken in, so that a row that changes unasked is found. */
@Entity("import_checksum")
export class ImportChecksumRow {
  @PrimaryColumn("integer", { name: "delivery" })
  delivery: number;

  @Column("integer", { name: "row_count" })
  rowCount: number;

  @Column("text")
  checksum: string;

  @Column("text", { name: "noted_at" })
  notedAt: string;
}
