import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** What a commissioner bought from a provider. */
@Entity("youth_contract")
@Index("youth_contract_provider", ["areaCode", "provider"])
export class YouthContractRow {
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text")
  provider: string;

  /** Slug of the organisation that pays and reviews. */
  @Column("text")
  commissioner: string;

  @Column("text")
  title: string;

  /** `YYYY-MM`. */
  @Column("text", { name: "first_month" })
  firstMonth: string;

  /** The first month that is no longer included. */
  @Column("text", { name: "end_month" })
  endMonth: string;

  /** JSON: months in which delivery is due; all of the period when empty. */
  @Column("text", { name: "delivery_months" })
  deliveryMonths: string;

  /** Whole pounds over the whole period; null where it is not known. */
  @Column("integer", { nullable: true })
  pounds: number | null;

  /** JSON: `{ measure, value }[]`. */
  @Column("text")
  targets: string;

  /** JSON: codes of the wards it is for; all of the area when empty. */
  @Column("text", { name: "ward_codes" })
  wardCodes: string;

  /** JSON: kinds of provision that it pays for. */
  @Column("text")
  kinds: string;

  /** 1 for what belongs to the demonstration and goes with it; 0 for what is real. */
  @Column("integer")
  demonstration: number;

  @Column("integer")
  version: number;
}
