import { Column, Entity, PrimaryColumn } from "typeorm";

/** What the installation remembers about itself, such as that its demonstration data were cleared. */
@Entity("setting")
export class Setting {
  @PrimaryColumn("text")
  name: string;

  @Column("text")
  value: string;
}
