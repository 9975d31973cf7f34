import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** Officers at a place from one moment to another. */
@Entity("patrol_visit")
@Index("patrol_visit_area", ["areaCode", "arrivedAt"])
export class PatrolVisitRow {
  /** Made where the visit was noted, so that sending it twice is sending it once. */
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text", { name: "plan_id", nullable: true })
  planId: string | null;

  @Column("text", { name: "shift_id", nullable: true })
  shiftId: string | null;

  /** H3 cell at resolution 10. */
  @Column("text")
  cell: string;

  @Column("text", { name: "ward_code" })
  wardCode: string;

  /** UTC, ISO 8601. */
  @Column("text", { name: "arrived_at" })
  arrivedAt: string;

  @Column("text", { name: "left_at" })
  leftAt: string;

  @Column("integer")
  officers: number;

  /** `FOOT` or `CAR`. */
  @Column("text")
  mode: string;

  /** What was seen and done, as a JSON list of kinds. */
  @Column("text")
  seen: string;

  /** A JSON object of results and their number. */
  @Column("text")
  results: string;

  /** Of places and things, never of people. */
  @Column("text")
  note: string;

  /** Slug of the organisation whose visit it is. */
  @Column("text", { nullable: true })
  organisation: string | null;

  /** `PHONE`, or the id of the source that it was imported from. */
  @Column("text")
  origin: string;

  /** 1 where it was made to show how it works. */
  @Column("integer")
  demonstration: number;

  @Column("text", { name: "recorded_by", nullable: true })
  recordedBy: string | null;

  @Column("text", { name: "recorded_at" })
  recordedAt: string;
}
