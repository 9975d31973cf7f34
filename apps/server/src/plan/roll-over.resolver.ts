import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { rollOverAnswer } from "./roll-over.answer.js";
import type { RollOvers } from "./roll-over.service.js";
import { DecideRollOverInput, PublishNextPlanInput, RollOverType } from "./roll-over.types.js";

@Resolver()
export class RollOverResolver {
  constructor(private readonly rollOvers: RollOvers) {}

  @Query(() => RollOverType, { description: "What becomes of a year's actions in the next plan." })
  async planRollOver(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("fromYear", () => ID) fromYear: string,
  ) {
    return rollOverAnswer(asker, await this.rollOvers.read(asker.viewer, areaCode, fromYear));
  }

  @Mutation(() => RollOverType, { description: "Decides what becomes of one action. A drop needs its reason." })
  async decideRollOver(@Ctx() asker: Asker, @Arg("input", () => DecideRollOverInput) input: DecideRollOverInput) {
    return rollOverAnswer(asker, await this.rollOvers.decide(asker, input));
  }

  @Mutation(() => RollOverType, { description: "Publishes the next year's plan, made of what was decided." })
  async publishNextPlan(@Ctx() asker: Asker, @Arg("input", () => PublishNextPlanInput) input: PublishNextPlanInput) {
    return rollOverAnswer(asker, await this.rollOvers.publish(asker, input));
  }
}
