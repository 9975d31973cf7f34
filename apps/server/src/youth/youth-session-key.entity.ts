import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A young person at a session under a salted hash of the provider's own pseudonymous key. The key itself is not kept. */
@Entity("youth_session_key")
@Index("youth_session_key_hash", ["keyHash"])
export class YouthSessionKeyRow {
  @PrimaryColumn("text", { name: "session_id" })
  sessionId: string;

  @PrimaryColumn("text", { name: "key_hash" })
  keyHash: string;

  /** 1 for what belongs to the demonstration and goes with it; 0 for what is real. */
  @Column("integer")
  demonstration: number;
}
