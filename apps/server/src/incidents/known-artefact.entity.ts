import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A map point that an officer has marked as a default location. Rows are never deleted. */
@Entity("known_artefact")
@Index("known_artefact_area", ["areaCode"])
export class KnownArtefactRow {
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("double precision")
  longitude: number;

  @Column("double precision")
  latitude: number;

  /** In the publisher's words. */
  @Column("text")
  location: string;

  @Column("text")
  reason: string;

  @Column("text", { name: "marked_at" })
  markedAt: string;

  /** When the mark was taken back; null while it stands. */
  @Column("text", { name: "removed_at", nullable: true })
  removedAt: string | null;
}
