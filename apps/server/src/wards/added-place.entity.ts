import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A name with a point that an officer brought, for labels and search. */
@Entity("added_place")
@Index("added_place_area", ["areaCode"])
export class AddedPlaceRow {
  /** `<area's code>:<slug of the name>`. */
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text")
  name: string;

  @Column("text")
  kind: string;

  @Column("double precision")
  longitude: number;

  @Column("double precision")
  latitude: number;

  @Column("text", { name: "ward_code" })
  wardCode: string;

  @Column("text")
  file: string;

  @Column("text")
  sha256: string;

  /** UTC, ISO 8601. */
  @Column("text", { name: "added_at" })
  addedAt: string;
}
