import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A session of somebody who has signed in, or is on the way to it by OpenID Connect. Visitors have none. */
@Entity("session")
export class SessionRow {
  /** SHA-256 of what the cookie holds, so that who reads the table cannot take a session over. */
  @PrimaryColumn("text")
  id: string;

  @Index("session_person")
  @Column("text", { name: "person_id", nullable: true })
  personId: string | null;

  /** JSON. */
  @Column("text")
  content: string;

  @Column("text", { name: "created_at" })
  createdAt: string;

  @Column("text", { name: "last_seen_at" })
  lastSeenAt: string;

  /** The latest instant, however busy the session is. */
  @Index("session_end")
  @Column("text", { name: "ends_at" })
  endsAt: string;
}
