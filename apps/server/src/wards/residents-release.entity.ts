import { Column, Entity, PrimaryColumn } from "typeorm";

/** Where an area's residents by age are from: one row an area, for the release that is held. */
@Entity("residents_release")
export class ResidentsReleaseRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  /** In words, for example `Mid-year population estimates (Nomis NM_2014_1)`. */
  @Column("text")
  name: string;

  @Column("text")
  publisher: string;

  @Column("text")
  licence: string;

  /** The day the residents were counted for, for example 2024-06-30. */
  @Column("text", { name: "reference_date" })
  referenceDate: string;

  /** File or address it came from. */
  @Column("text")
  file: string;

  @Column("text")
  sha256: string;

  /** UTC, ISO 8601; null where it is not known. */
  @Column("text", { name: "fetched_at", nullable: true })
  fetchedAt: string | null;

  @Column("text", { name: "imported_at" })
  importedAt: string;
}
