import { Column, Entity, PrimaryColumn } from "typeorm";

/** A town or village, for labels and search. */
@Entity("place")
export class PlaceRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  @PrimaryColumn("text")
  name: string;

  @Column("text")
  kind: string;

  @Column("double precision")
  longitude: number;

  @Column("double precision")
  latitude: number;

  @Column("text", { name: "ward_code" })
  wardCode: string;

  /** The group of wards that bears its name, where there is one. */
  @Column("text", { name: "group_slug", nullable: true })
  groupSlug: string | null;
}
