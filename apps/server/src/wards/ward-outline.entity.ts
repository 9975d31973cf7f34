import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A ward's outline from a file that an officer brought: it stands in place of the one that came with the area. */
@Entity("ward_outline")
@Index("ward_outline_area", ["areaCode"])
export class WardOutlineRow {
  /** `<area's code>:<ward's code>`. */
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text", { name: "ward_code" })
  wardCode: string;

  @Column("text")
  name: string;

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

  /** GeoJSON MultiPolygon, WGS84. */
  @Column("text")
  outline: string;
}
