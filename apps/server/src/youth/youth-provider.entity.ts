import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who offers something to young people in an area. */
@Entity("youth_provider")
export class YouthProviderRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  /** Slug of the organisation. */
  @PrimaryColumn("text")
  slug: string;

  @Column("text")
  what: string;

  /** JSON: the kinds of provision it offers. */
  @Column("text")
  kinds: string;

  /** Providers of one scheme use the same pseudonymous keys, so that a young person met by two of them is known as one. */
  @Column("text", { name: "key_scheme" })
  keyScheme: string;

  @Column("integer")
  version: number;
}
