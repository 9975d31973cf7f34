import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** An outline that an officer brought: a parish's, or one of the partnership's own. Wards come with their area. */
@Entity("added_outline")
@Index("added_outline_area", ["areaCode"])
export class AddedOutlineRow {
  /** `<area's code>:<slug>`. */
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  /** How questions and addresses name it, such as `parish-hadlow`. */
  @Column("text")
  slug: string;

  /** `PARISH` or `CUSTOM`. */
  @Column("text")
  kind: string;

  @Column("text")
  name: string;

  /** As the file said; null where it did not. */
  @Column("integer", { nullable: true })
  residents: number | null;

  /** GeoJSON MultiPolygon, WGS84. */
  @Column("text")
  outline: string;

  @Column("integer")
  vertices: number;

  @Column("double precision")
  hectares: number;

  /** The coordinates that the file had: `WGS84` or `BRITISH_NATIONAL_GRID`. */
  @Column("text", { name: "coordinate_system" })
  coordinateSystem: string;

  @Column("text")
  file: string;

  @Column("text")
  sha256: string;

  /** UTC, ISO 8601. */
  @Column("text", { name: "added_at" })
  addedAt: string;
}
