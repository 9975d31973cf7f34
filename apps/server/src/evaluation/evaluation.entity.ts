import { Column, Entity, PrimaryColumn } from "typeorm";

/** How an operation is to be evaluated: chosen before its start, and then kept. */
@Entity("evaluation")
export class EvaluationRow {
  @PrimaryColumn("text", { name: "operation_id" })
  operationId: string;

  /** JSON: outcome, areas, months. */
  @Column("text")
  design: string;

  @Column("text", { name: "chosen_at" })
  chosenAt: string;

  /** Null where no person did it: the demonstration's. */
  @Column("text", { name: "chosen_by", nullable: true })
  chosenBy: string | null;

  /** 1 where it was chosen before the operation's first day. */
  @Column("integer", { name: "chosen_before_start" })
  chosenBeforeStart: number;

  @Column("integer")
  version: number;
}
