import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { AimPriorityInput, DropNextPriorityInput, WriteNextPriorityInput } from "./plan-priorities.inputs.js";
import type { PlanPriorities } from "./plan-priorities.service.js";
import { rollOverAnswer } from "./roll-over.answer.js";
import type { RollOvers } from "./roll-over.service.js";
import { RollOverType } from "./roll-over.types.js";

@Resolver()
export class PlanPrioritiesResolver {
  constructor(
    private readonly priorities: PlanPriorities,
    private readonly rollOvers: RollOvers,
  ) {}

  @Mutation(() => RollOverType, { description: "Adds a priority to the next plan, or words one of it anew." })
  async writeNextPriority(
    @Ctx() asker: Asker,
    @Arg("input", () => WriteNextPriorityInput) input: WriteNextPriorityInput,
  ) {
    await this.priorities.write(asker, input);
    return this.rollOverOf(asker, input);
  }

  @Mutation(() => RollOverType, { description: "Drops a priority from the next plan, with the reason." })
  async dropNextPriority(@Ctx() asker: Asker, @Arg("input", () => DropNextPriorityInput) input: DropNextPriorityInput) {
    await this.priorities.drop(asker, input);
    return this.rollOverOf(asker, input);
  }

  @Mutation(() => Boolean, { description: "Sets or takes away what is to be reached for a priority in a year." })
  async aimPriority(@Ctx() asker: Asker, @Arg("input", () => AimPriorityInput) input: AimPriorityInput) {
    await this.priorities.aim(asker, input);
    return true;
  }

  private async rollOverOf(asker: Asker, { areaCode, fromYear }: DropNextPriorityInput | WriteNextPriorityInput) {
    return rollOverAnswer(asker, await this.rollOvers.read(asker.viewer, areaCode, fromYear));
  }
}
