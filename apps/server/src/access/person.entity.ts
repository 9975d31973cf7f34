import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** Somebody who signs in. */
@Entity("person")
@Index("person_sign_in_name", ["origin", "signInName"], { unique: true })
export class Person {
  @PrimaryColumn("text")
  id: string;

  /** Lower case, so that Alex and alex are one. */
  @Column("text", { name: "sign_in_name" })
  signInName: string;

  @Column("text")
  name: string;

  /** argon2id; null where somebody else proves who it is. */
  @Column("text", { name: "password_hash", nullable: true })
  passwordHash: string | null;

  /** A JSON list. */
  @Column("text")
  roles: string;

  @Column("text", { nullable: true })
  organisation: string | null;

  /** `LOCAL`, `OPENID` or `DEMONSTRATION`. */
  @Column("text")
  origin: string;

  /** Issuer and subject, of people who come by OpenID Connect. */
  @Index("person_subject", { unique: true })
  @Column("text", { nullable: true })
  subject: string | null;

  /** `ACTIVE`, or `STOPPED` where the person may no longer sign in. */
  @Column("text")
  state: string;

  @Column("text", { name: "created_at" })
  createdAt: string;
}
