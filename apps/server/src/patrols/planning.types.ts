import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";

export const PlanningStateEnum = { RUNNING: "RUNNING", DONE: "DONE", FAILED: "FAILED" } as const;
registerEnumType(PlanningStateEnum, {
  name: "PlanningState",
  description: "How far a plan has come.",
  valuesConfig: {
    RUNNING: { description: "It is being made." },
    DONE: { description: "It is stored under the id of the planning." },
    FAILED: { description: "It could not be made." },
  },
});

@ObjectType("PatrolPlanning", { description: "A plan that is being made. Ask again until it is done." })
export class PatrolPlanningType {
  @Field(() => ID, { description: "The id that the plan will have." })
  id: string;

  @Field(() => PlanningStateEnum, { description: "How far it is." })
  state: string;

  @Field(() => Int, { description: "Steps done." })
  done: number;

  @Field(() => Int, { description: "Steps in all." })
  total: number;

  @Field(() => String, { nullable: true, description: "Why it could not be made." })
  failedBecause: string | null;
}
