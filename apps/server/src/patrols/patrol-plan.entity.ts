import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A patrol plan: where to be seen, when, and in which order. */
@Entity("patrol_plan")
@Index("patrol_plan_area", ["areaCode", "firstDay"])
export class PatrolPlanRow {
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  /** The operation that it is a part of. */
  @Column("text", { name: "operation_id", nullable: true })
  operationId: string | null;

  @Column("text")
  title: string;

  /** `YYYY-MM-DD` of the first and of the last shift. */
  @Column("text", { name: "first_day" })
  firstDay: string;

  @Column("text", { name: "last_day" })
  lastDay: string;

  /** Places, shifts, stops and what was asked, as JSON: always read and written as a whole. */
  @Column("text")
  content: string;

  /** Grows with every change, so that of two people who change it at once the second is told. */
  @Column("integer")
  version: number;

  /** 1 where it was made to show how it works. */
  @Column("integer")
  demonstration: number;

  @Column("text", { name: "changed_by", nullable: true })
  changedBy: string | null;

  @Column("text", { name: "changed_at" })
  changedAt: string;
}
