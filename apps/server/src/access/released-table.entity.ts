import { Column, Entity, PrimaryColumn } from "typeorm";

/** What was told of one source's partner counts. It stays as it was told, whatever is corrected afterwards. */
@Entity("released_table")
export class ReleasedTable {
  @PrimaryColumn("text")
  source: string;

  /** 1 for counts of demonstration records, which are cleared as a whole; 0 for real ones. */
  @PrimaryColumn("integer")
  demonstration: number;

  /** A JSON list of released blocks. */
  @Column("text")
  blocks: string;

  @Column("text", { name: "released_at" })
  releasedAt: string;
}
