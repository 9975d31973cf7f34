import { Column, Entity, PrimaryColumn } from "typeorm";

/** One thing that somebody did. Rows are added and never changed: the database refuses it. */
@Entity("audit_entry")
export class AuditEntry {
  /** Without a gap, beginning with 1. */
  @PrimaryColumn("integer")
  id: number;

  @Column("text")
  at: string;

  /** Null for a visitor, and for a command on the server. */
  @Column("text", { name: "person_id", nullable: true })
  personId: string | null;

  /** A JSON list: the roles at that instant. */
  @Column("text")
  roles: string;

  @Column("text")
  action: string;

  /** What it was done to, such as `person:…`. */
  @Column("text", { nullable: true })
  object: string | null;

  /** JSON. */
  @Column("text", { nullable: true })
  before: string | null;

  @Column("text", { nullable: true })
  after: string | null;

  /** Where from: a keyed hash of the address, `command` or `server`. */
  @Column("text", { nullable: true })
  origin: string | null;

  @Column("text", { name: "previous_hash" })
  previousHash: string;

  /** Over everything above. */
  @Column("text")
  hash: string;
}
