import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What the partnership does about a place: planned, running or done. */
@Entity("operation")
export class OperationRow {
  @PrimaryColumn("text")
  id: string;

  @Index("operation_area")
  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text")
  kind: string;

  @Column("text")
  title: string;

  @Column("text")
  aim: string;

  @Column("text", { nullable: true })
  priority: string | null;

  /** Id of the plan's action that it serves, and nothing more of it. */
  @Column("text", { name: "plan_action_id", nullable: true })
  planActionId: string | null;

  /** Slug. */
  @Column("text", { name: "lead_organisation" })
  leadOrganisation: string;

  /** JSON: slugs. */
  @Column("text", { name: "partner_organisations" })
  partnerOrganisations: string;

  /** JSON: where, as it was given. */
  @Column("text")
  place: string;

  /** JSON: codes of the wards that it touches. */
  @Column("text", { name: "ward_codes" })
  wardCodes: string;

  /** `YYYY-MM-DD`, civil time; both in. */
  @Column("text", { name: "first_day" })
  firstDay: string;

  @Column("text", { name: "last_day" })
  lastDay: string;

  @Column("text", { name: "date_precision" })
  datePrecision: string;

  /** PLANNED, FINISHED or CANCELLED; running is a matter of the calendar. */
  @Column("text")
  state: string;

  @Column("double precision", { name: "cost_pounds", nullable: true })
  costPounds: number | null;

  @Column("double precision", { name: "officer_hours", nullable: true })
  officerHours: number | null;

  /** JSON: kinds of result with their counts. */
  @Column("text")
  results: string;

  /** For those who see it whole. */
  @Column("text")
  notes: string;

  /** JSON: where the source contradicts itself, in sentences. */
  @Column("text")
  conflicts: string;

  /** JSON: records of the figures ledger on which days, places and the like stand. */
  @Column("text", { name: "plan_records", default: "[]" })
  planRecords: string;

  /** PLAN, OFFICER, IMPORT or DEMONSTRATION. */
  @Column("text")
  origin: string;

  /** Who says so: the document and the place in it, or the file. */
  @Column("text")
  source: string;

  /** Grows with every change; whoever changes an older one is told. */
  @Column("integer")
  version: number;

  @Column("text", { name: "created_at" })
  createdAt: string;

  @Column("text", { name: "changed_at" })
  changedAt: string;
}
