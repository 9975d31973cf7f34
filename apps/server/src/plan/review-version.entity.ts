import { Column, Entity, PrimaryColumn } from "typeorm";

/** The review of a year as it was saved. Every saving is kept. */
@Entity("review_version")
export class ReviewVersionRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  @PrimaryColumn("text", { name: "plan_year" })
  planYear: string;

  @PrimaryColumn("integer")
  version: number;

  /** JSON: the text of every part by its key. */
  @Column("text")
  parts: string;

  @Column("text", { name: "person_id" })
  personId: string;

  @Column("text", { name: "saved_at" })
  savedAt: string;
}
