import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { DeliveredPatrols } from "./delivered.service.js";
import type { PatrolVisits } from "./patrol-visits.service.js";
import {
  PatrolDeliveredInput,
  PatrolDeliveredType,
  PatrolVisitInput,
  PatrolVisitsRecordedType,
} from "./patrol-visits.types.js";

@Resolver()
export class PatrolVisitsResolver {
  constructor(
    private readonly visits: PatrolVisits,
    private readonly delivered: DeliveredPatrols,
  ) {}

  @Mutation(() => PatrolVisitsRecordedType, {
    description: "Takes visits; those that are held already stay as they are.",
  })
  async recordPatrolVisits(
    @Ctx() asker: Asker,
    @Arg("visits", () => [PatrolVisitInput], { description: "1 to 50." }) visits: PatrolVisitInput[],
  ) {
    const { taken, known, refused } = await this.visits.record(asker, visits);
    return { taken, known, refused: refused.map(({ id: visitId, because }) => ({ visitId, because })) };
  }

  @Query(() => PatrolDeliveredType, { complexity: 200, description: "Visits made against visits planned." })
  async patrolDelivered(@Ctx() asker: Asker, @Arg("input", () => PatrolDeliveredInput) input: PatrolDeliveredInput) {
    return this.delivered.answer(asker, input);
  }
}
