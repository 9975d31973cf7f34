import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity("ward")
@Index("ward_area", ["areaCode"])
export class WardRow {
  @PrimaryColumn("text")
  code: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text")
  name: string;

  @Column("integer")
  councillors: number;

  /** Area of the outline, in hectares. */
  @Column("double precision")
  hectares: number;

  /** An estimate; null where none is known. */
  @Column("integer", { nullable: true })
  residents: number | null;

  /** Estimates of the 2021 Census, as `residents`. */
  @Column("integer", { name: "residents_under_16", nullable: true })
  residentsUnder16: number | null;

  @Column("integer", { name: "residents_16_to_24", nullable: true })
  residents16To24: number | null;

  /** JSON: names of the parishes that lie in the ward, whole or in part. */
  @Column("text")
  parishes: string;

  @Column("double precision", { name: "label_longitude" })
  labelLongitude: number;

  @Column("double precision", { name: "label_latitude" })
  labelLatitude: number;

  /** GeoJSON MultiPolygon, WGS84. */
  @Column("text")
  outline: string;
}
