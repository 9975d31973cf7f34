import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** One occurrence of provision, as its provider recorded it. Nobody's name is in it. */
@Entity("youth_session")
@Index("youth_session_reference", ["areaCode", "provider", "reference"], { unique: true })
@Index("youth_session_month", ["areaCode", "month"])
export class YouthSessionRow {
  @PrimaryColumn("text")
  id: string;

  @Column("text", { name: "area_code" })
  areaCode: string;

  @Column("text")
  provider: string;

  /** The provider's own name of it: the same one sent again replaces it. */
  @Column("text")
  reference: string;

  /** The contract that pays for it, decided when it was recorded. */
  @Column("text", { name: "contract_id", nullable: true })
  contractId: string | null;

  /** Instant in UTC. */
  @Column("text", { name: "started_at" })
  startedAt: string;

  @Column("text", { name: "ended_at" })
  endedAt: string;

  /** Of the day on which it began, by London's calendar. */
  @Column("text")
  month: string;

  @Column("text")
  kind: string;

  @Column("text", { name: "ward_code" })
  wardCode: string;

  @Column("text")
  place: string;

  @Column("double precision", { nullable: true })
  longitude: number | null;

  @Column("double precision", { nullable: true })
  latitude: number | null;

  @Column("double precision", { name: "staff_hours" })
  staffHours: number;

  @Column("integer")
  contacts: number;

  @Column("integer")
  attendances: number;

  /** Different young people at this session. */
  @Column("integer")
  individuals: number;

  /** How many of them the provider had not met before in the plan year; null where it sends keys or does not say. */
  @Column("integer", { name: "new_individuals", nullable: true })
  newIndividuals: number | null;

  /** JSON: how many of each age band. */
  @Column("text", { name: "age_bands" })
  ageBands: string;

  /** JSON: what it was about. */
  @Column("text")
  themes: string;

  @Column("text", { nullable: true })
  note: string | null;

  /** `ENTERED` in the form or `IMPORTED` from a file. */
  @Column("text")
  origin: string;

  /** 1 for what belongs to the demonstration and goes with it; 0 for what is real. */
  @Column("integer")
  demonstration: number;

  /** Of what was sent, so that the same again changes nothing. */
  @Column("text")
  digest: string;

  @Column("text", { name: "recorded_at" })
  recordedAt: string;

  @Column("integer")
  version: number;
}
