import { Column, Entity, PrimaryColumn } from "typeorm";

/** A record of the figures ledger. */
@Entity("plan_figure")
export class PlanFigureRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  @PrimaryColumn("text")
  id: string;

  @Column("integer")
  position: number;

  /** JSON: statement, value, unit, period, geography, section, series and what the rules need besides. */
  @Column("text")
  record: string;

  @Column("text")
  organisation: string;

  @Column("text", { nullable: true })
  priority: string | null;

  /** The action it belongs to, `2024-25/davss-support`. */
  @Column("text", { nullable: true })
  action: string | null;

  /** The document that says it, by whom, and when. */
  @Column("text")
  document: string;

  @Column("text", { name: "asserted_by" })
  assertedBy: string;

  @Column("text", { name: "asserted_on" })
  assertedOn: string;

  /** The update it came with; null for what the plan prints. */
  @Column("text", { name: "update_id", nullable: true })
  updateId: string | null;
}
