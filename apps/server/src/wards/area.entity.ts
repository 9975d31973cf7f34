import { Column, Entity, PrimaryColumn } from "typeorm";

/** An area a partnership serves, as its folder in `data/areas` describes it. */
@Entity("area")
export class AreaRow {
  @PrimaryColumn("text")
  code: string;

  @Column("text")
  name: string;

  @Column("text")
  partnership: string;

  /** JSON: `{ name, slug, required }[]`, the forces that record incidents here. */
  @Column("text")
  forces: string;

  /** JSON: the sentences that must stand wherever the outlines are shown. */
  @Column("text")
  attribution: string;

  /** JSON: the plan years, each with the ids of its priorities. */
  @Column("text")
  plans: string;

  /** SHA-256 of the folder's files; another value means that they must be loaded again. */
  @Column("text")
  digest: string;
}
