import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/**
 * One record that a partner supplied: a report to the council or the enforcement team, a notice. It has a day and mostly a
 * minute, a kind, and a place or a ward alone. For officers; nobody else sees one of them.
 */
@Entity("partner_record")
@Index("partner_record_delivery", ["deliveryId"])
@Index("partner_record_area", ["areaCode", "id"])
export class PartnerRecordRow {
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

  /** The day on London's clocks, `YYYY-MM-DD`. */
  @Column("text", { name: "occurred_on" })
  occurredOn: string;

  /** UTC, ISO 8601; null where only the day is known. */
  @Column("text", { name: "occurred_at", nullable: true })
  occurredAt: string | null;

  /** Minutes since Monday 00:00 on London's clocks; null where only the day is known. */
  @Column("integer", { name: "minute_of_week", nullable: true })
  minuteOfWeek: number | null;

  /** A kind's id, for example `FLY_TIP`. */
  @Column("text")
  kind: string;

  /** Null where the partner gave a ward alone. */
  @Column("double precision", { nullable: true })
  longitude: number | null;

  @Column("double precision", { nullable: true })
  latitude: number | null;

  /** A street or place, in the partner's words; empty where there is none. */
  @Column("text")
  location: string;

  /** H3 cell at resolution 9; null with a ward alone. */
  @Column("text", { nullable: true })
  cell9: string | null;

  /** H3 cell at resolution 10; null with a ward alone. */
  @Column("text", { nullable: true })
  cell10: string | null;

  /** The partner's own number of the record. */
  @Column("text", { nullable: true })
  reference: string | null;
}
