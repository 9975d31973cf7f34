import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** One import: files that somebody brought together, and what became of them. */
@Entity("import_job")
@Index("import_job_created", ["createdAt"])
export class ImportJobRow {
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  state: string;

  /** UTC, ISO 8601. */
  @Column("text", { name: "created_at" })
  createdAt: string;

  @Column("text", { name: "changed_at" })
  changedAt: string;

  /** Null for the command line. */
  @Column("text", { name: "person_id", nullable: true })
  personId: string | null;

  /** Whose records partner files hold. */
  @Column("text", { nullable: true })
  organisation: string | null;

  /** 1 where good rows are taken although others are refused. */
  @Column("integer", { name: "take_good_rows" })
  takeGoodRows: number;

  /** JSON: the name, size and source of each file. */
  @Column("text")
  files: string;

  @Column("integer", { name: "rows_done" })
  rowsDone: number;

  @Column("integer", { name: "bytes_done" })
  bytesDone: number;

  @Column("integer", { name: "bytes_total" })
  bytesTotal: number;

  /** JSON: what was found or taken; null before. */
  @Column("text", { nullable: true })
  report: string | null;

  /** A sentence on why it failed. */
  @Column("text", { nullable: true })
  fault: string | null;

  /** Grows with every change of state. */
  @Column("integer")
  version: number;
}
