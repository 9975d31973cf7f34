import { Column, Entity, PrimaryColumn } from "typeorm";

/** An operation as it was after one change. Rows are added and never changed. */
@Entity("operation_version")
export class OperationVersionRow {
  @PrimaryColumn("text", { name: "operation_id" })
  operationId: string;

  @PrimaryColumn("integer")
  version: number;

  @Column("text")
  at: string;

  /** Null where no person did it: the plan's operations and those of the demonstration. */
  @Column("text", { name: "person_id", nullable: true })
  personId: string | null;

  /** CREATED, CHANGED, FINISHED or CANCELLED. */
  @Column("text")
  deed: string;

  /** JSON: the whole operation. */
  @Column("text")
  content: string;
}
