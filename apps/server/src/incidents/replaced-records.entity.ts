import { Column, Entity, PrimaryColumn } from "typeorm";

/** The records of a delivery that a later one replaced, packed away until its import is undone. */
@Entity("replaced_records")
export class ReplacedRecords {
  @PrimaryColumn("integer", { name: "delivery_id" })
  deliveryId: number;

  /** Base64 of gzipped JSON: rows in the order of the table's columns. */
  @Column("text")
  content: string;
}
