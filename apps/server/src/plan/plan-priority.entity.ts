import { Column, Entity, PrimaryColumn } from "typeorm";

/** What officers decided about a priority of one year's plan; what is null is as the plan before has it. */
@Entity("plan_priority")
export class PlanPriorityRow {
  @PrimaryColumn("text", { name: "area_code" })
  areaCode: string;

  @PrimaryColumn("text", { name: "plan_year" })
  planYear: string;

  /** Id of one of the priorities that are known. */
  @PrimaryColumn("text")
  priority: string;

  @Column("text", { nullable: true })
  name: string | null;

  /** JSON: the words that the plan puts under it. */
  @Column("text", { nullable: true })
  scope: string | null;

  /** The target: at most so many recorded incidents in the year. */
  @Column("integer", { name: "most_incidents", nullable: true })
  mostIncidents: number | null;

  /** Null while it stands in the plan. */
  @Column("text", { name: "dropped_because", nullable: true })
  droppedBecause: string | null;

  /** The priority under which its actions go on; null for across the priorities. */
  @Column("text", { name: "goes_to", nullable: true })
  goesTo: string | null;

  @Column("integer")
  version: number;
}
