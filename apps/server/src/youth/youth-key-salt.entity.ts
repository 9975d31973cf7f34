import { Column, Entity, PrimaryColumn } from "typeorm";

/** What the keys of one scheme are hashed with. Without it nobody can try keys out; it never leaves the server. */
@Entity("youth_key_salt")
export class YouthKeySaltRow {
  @PrimaryColumn("text")
  scheme: string;

  @Column("text")
  salt: string;
}
