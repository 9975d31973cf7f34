import { Column, Entity, PrimaryColumn } from "typeorm";

/** One row: a number that grows with every change of what is counted. */
@Entity("data_version")
export class DataVersion {
  @PrimaryColumn("integer")
  id: number;

  @Column("integer")
  number: number;

  /** UTC, ISO 8601; null before the first change. */
  @Column("text", { name: "changed_at", nullable: true })
  changedAt: string | null;
}
