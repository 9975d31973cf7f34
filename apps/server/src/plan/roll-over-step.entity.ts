import { Column, Entity, PrimaryColumn } from "typeorm";

/** What becomes of an action in the next year's plan. */
@Entity("roll_over_step")
export class RollOverStepRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  @PrimaryColumn("text", { name: "from_year" })
  fromYear: string;

  @PrimaryColumn("text", { name: "action_key" })
  actionKey: string;

  /** `CARRIED`, `MERGED` or `DROPPED`. */
  @Column("text")
  decision: string;

  /** The action of the next year that it becomes. */
  @Column("text", { nullable: true })
  becomes: string | null;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("integer")
  version: number;
}
