import { Column, Entity, PrimaryColumn } from "typeorm";

/** A year whose plan was made and published here; those that files load stand with their area. */
@Entity("plan_year")
export class PlanYearRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  /** `2026-27`. */
  @PrimaryColumn("text", { name: "plan_year" })
  planYear: string;

  @Column("integer", { name: "start_year" })
  startYear: number;

  /** JSON lists: priorities with their names and words, and themes that cut across them. */
  @Column("text")
  priorities: string;

  @Column("text")
  themes: string;

  /** Who published it. */
  @Column("text", { name: "person_id" })
  personId: string;

  /** An instant. */
  @Column("text", { name: "published_at" })
  publishedAt: string;
}
