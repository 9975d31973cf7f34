import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What an owner reported of an action. */
@Entity("plan_update")
@Index("plan_update_action", ["areaCode", "planYear", "actionKey"])
export class PlanUpdateRow {
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text", { name: "plan_year" })
  planYear: string;

  @Column("text", { name: "action_key" })
  actionKey: string;

  /** Slug of who reports; null for what the plan itself prints. */
  @Column("text", { nullable: true })
  organisation: string | null;

  @Column("text", { name: "person_id", nullable: true })
  personId: string | null;

  /** An instant; null for what the plan itself prints. */
  @Column("text", { name: "reported_at", nullable: true })
  reportedAt: string | null;

  @Column("text")
  words: string;

  /** The status proposed; null where none is. */
  @Column("text", { nullable: true })
  status: string | null;

  @Column("text", { name: "status_reason", nullable: true })
  statusReason: string | null;

  /** JSON list of kind, reference and words. */
  @Column("text")
  evidence: string;

  /** `SUBMITTED`, `PUBLISHED` or `SENT_BACK`. */
  @Column("text")
  state: string;

  /** What an officer wrote when sending it back. */
  @Column("text", { nullable: true })
  note: string | null;

  @Column("integer")
  version: number;
}
