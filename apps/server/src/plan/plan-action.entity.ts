import { Column, Entity, PrimaryColumn } from "typeorm";

/** An action of a year's plan. */
@Entity("plan_action")
export class PlanActionRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  /** `2025-26`. */
  @PrimaryColumn("text", { name: "plan_year" })
  planYear: string;

  /** Short name in addresses; the same in every year that has the action. */
  @PrimaryColumn("text")
  key: string;

  @Column("integer")
  position: number;

  /** Null where it cuts across the priorities. */
  @Column("text", { nullable: true })
  priority: string | null;

  @Column("text")
  summary: string;

  /** JSON lists: slugs of organisations, words of the scope, themes that cut across. */
  @Column("text")
  owners: string;

  @Column("text")
  covers: string;

  @Column("text")
  themes: string;

  @Column("text", { nullable: true })
  expected: string | null;

  @Column("text", { nullable: true })
  measure: string | null;

  /** JSON: value, bound and unit of what is to be reached. */
  @Column("text", { nullable: true })
  target: string | null;

  @Column("text", { nullable: true })
  place: string | null;

  /** A day, `YYYY-MM-DD`. */
  @Column("text", { name: "due_on", nullable: true })
  dueOn: string | null;

  @Column("text")
  status: string;

  @Column("text", { name: "status_reason", nullable: true })
  statusReason: string | null;

  /** 1 as loaded; grows with every change by a person. */
  @Column("integer")
  version: number;

  /** An instant; null for an action that the plan's files load. */
  @Column("text", { name: "added_at", nullable: true })
  addedAt: string | null;
}
