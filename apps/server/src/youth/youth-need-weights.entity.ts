import { Column, Entity, PrimaryColumn } from "typeorm";

/** How an area weighs the signs of need; an area without a row weighs all alike. */
@Entity("youth_need_weights")
export class YouthNeedWeightsRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  /** JSON: a weight from 0 to 10 for each sign. */
  @Column("text")
  weights: string;

  @Column("integer")
  version: number;
}
