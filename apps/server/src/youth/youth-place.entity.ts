import { Column, Entity, PrimaryColumn } from "typeorm";

/** Where a provider holds sessions: a name of its own within a ward, and where it stands if anybody said. */
@Entity("youth_place")
export class YouthPlaceRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  /** Slug of the organisation. */
  @PrimaryColumn("text")
  provider: string;

  @PrimaryColumn("text", { name: "ward_code" })
  wardCode: string;

  /** The name in small letters: the same one written otherwise is the same place. */
  @PrimaryColumn("text", { name: "name_key" })
  nameKey: string;

  @Column("text")
  name: string;

  @Column("double precision", { nullable: true })
  longitude: number | null;

  @Column("double precision", { nullable: true })
  latitude: number | null;

  /** 1 while only sessions of the demonstration were held there. */
  @Column("integer")
  demonstration: number;
}
