import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What a person decided about a finding of the ledger. Rows are added and never changed. */
@Entity("finding_resolution")
@Index("finding_resolution_finding", ["areaCode", "findingId", "number"], { unique: true })
export class FindingResolutionRow {
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text", { name: "finding_id" })
  findingId: string;

  /** 1 for the first decision about a finding, and so on without a gap. */
  @Column("integer")
  number: number;

  /** `ONE_HOLDS`, `ALL_HOLD`, `NONE_HOLDS` or `REOPENED`. */
  @Column("text")
  outcome: string;

  /** Which figure holds. */
  @Column("text", { name: "figure_id", nullable: true })
  figureId: string | null;

  @Column("text")
  note: string;

  /** What the finding said when it was decided; another saying opens it again. */
  @Column("text")
  saying: string;

  @Column("text", { name: "person_id" })
  personId: string;

  @Column("text", { name: "decided_at" })
  decidedAt: string;
}
