import { Column, Entity, PrimaryColumn } from "typeorm";

/** Residents of a ward of one single year of age. */
@Entity("residents_of_age")
export class ResidentsOfAgeRow {
  @PrimaryColumn("text", { name: "ward_code" })
  wardCode: string;

  /** Years; the highest of a ward stands for that age and over. */
  @PrimaryColumn("integer")
  age: number;

  @Column("integer")
  residents: number;
}
