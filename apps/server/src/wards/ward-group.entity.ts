import { Column, Entity, PrimaryColumn } from "typeorm";

/** Wards that people know by one name, such as a town of several wards. */
@Entity("ward_group")
export class WardGroupRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  @PrimaryColumn("text")
  slug: string;

  @Column("text")
  name: string;

  /** `town`, for example. */
  @Column("text")
  kind: string;

  /** JSON: codes of its wards. */
  @Column("text", { name: "ward_codes" })
  wardCodes: string;
}
