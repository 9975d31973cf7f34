import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/** One recorded incident with a place inside an installed area. Its provenance is its delivery. */
@Entity("incident")
@Index("incident_delivery", ["deliveryId"])
@Index("incident_area", ["areaCode", "id"])
export class Incident {
  @PrimaryGeneratedColumn("increment", { type: "integer" })
  id: number;

  @Column("integer", { name: "delivery_id" })
  deliveryId: number;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text", { name: "ward_code" })
  wardCode: string;

  @Column("text")
  month: string;

  /** A crime type's id, for example `SHOPLIFTING`. */
  @Column("text", { name: "crime_type" })
  crimeType: string;

  @Column("double precision")
  longitude: number;

  @Column("double precision")
  latitude: number;

  /** The street or place the record was snapped to, in the publisher's words. */
  @Column("text")
  location: string;

  /** H3 cell at resolution 9. */
  @Column("text")
  cell9: string;

  /** H3 cell at resolution 10. */
  @Column("text")
  cell10: string;

  /** The publisher's id of a crime; anti-social behaviour has none. */
  @Column("text", { name: "crime_reference", nullable: true })
  crimeReference: string | null;

  @Column("text", { nullable: true })
  outcome: string | null;
}
