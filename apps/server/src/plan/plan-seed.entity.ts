import { Column, Entity, PrimaryColumn } from "typeorm";

/** From which files an area's plan was loaded, so that it is loaded again when they change. */
@Entity("plan_seed")
export class PlanSeedRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  /** SHA-256 of the files. */
  @Column("text")
  digest: string;
}
