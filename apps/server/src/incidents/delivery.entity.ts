import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/** The import ledger: one row for each time a supplier's month was taken in. Rows are never deleted. */
@Entity("delivery")
@Index("delivery_month", ["source", "supplier", "month"])
export class Delivery {
  @PrimaryGeneratedColumn("increment", { type: "integer" })
  id: number;

  /** Which kind of file, for example `police-uk-street`. */
  @Column("text")
  source: string;

  /** What a reader calls that kind of file. */
  @Column("text", { name: "source_name" })
  sourceName: string;

  @Column("text")
  publisher: string;

  @Column("text")
  licence: string;

  @Column("text", { name: "licence_address", nullable: true })
  licenceAddress: string | null;

  /** Who recorded it, for example `Kent Police`. */
  @Column("text")
  supplier: string;

  /** The organisation whose records they are, where a partner supplied them; null for police files. */
  @Column("text", { nullable: true })
  organisation: string | null;

  /** The import it came with; null for demonstrations and for deliveries from before imports were numbered. */
  @Column("text", { name: "import_id", nullable: true })
  importId: string | null;

  /** Against the version before; null for a first version. */
  @Column("integer", { name: "rows_added", nullable: true })
  rowsAdded: number | null;

  @Column("integer", { name: "rows_removed", nullable: true })
  rowsRemoved: number | null;

  @Column("integer", { name: "rows_changed", nullable: true })
  rowsChanged: number | null;

  /** 1 where the records are a demonstration, otherwise 0. */
  @Column("integer", { default: 0 })
  demonstration: number;

  @Column("text")
  month: string;

  @Column("text")
  file: string;

  @Column("text")
  sha256: string;

  /** UTC, ISO 8601: when the file was fetched, as far as the file says; null where it does not. */
  @Column("text", { name: "fetched_at", nullable: true })
  fetchedAt: string | null;

  @Column("text", { name: "imported_at" })
  importedAt: string;

  /** 1 for the first version of a month, 2 for the one that replaced it, and so on. */
  @Column("integer")
  revision: number;

  /** `current`, `replaced` by a later revision, `removed`, or `undone` with its import. */
  @Column("text")
  state: string;

  @Column("integer", { name: "rows_read" })
  rowsRead: number;

  @Column("integer")
  taken: number;

  @Column("integer", { name: "without_place" })
  withoutPlace: number;

  @Column("integer", { name: "outside_area" })
  outsideArea: number;

  @Column("integer")
  refused: number;

  @Column("double precision")
  seconds: number;
}
