import type { ComparedWith, CrimeType } from "@safer-wards/domain";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { evaluationAnswer } from "./evaluation-answer.js";
import type { Evaluations, EvaluationWishes } from "./evaluations.service.js";
import { ChooseEvaluationInput, EvaluationInput, EvaluationProposalType, EvaluationType } from "./evaluation.types.js";
import { proposalAnswer } from "./proposal-answer.js";

/** Points that looking through all places for like ones costs. */
const HEAVY = { complexity: 500 };

@Resolver()
export class EvaluationResolver {
  constructor(private readonly evaluations: Evaluations) {}

  @Query(() => EvaluationType, { description: "Whether an operation's place went another way than places like it." })
  async evaluation(@Ctx() asker: Asker, @Arg("operationId", () => ID) operationId: string) {
    return evaluationAnswer(await this.evaluations.find(asker, operationId));
  }

  @Query(() => EvaluationProposalType, { ...HEAVY, description: "Areas that were like the target before." })
  async evaluationProposal(@Ctx() asker: Asker, @Arg("input", () => EvaluationInput) input: EvaluationInput) {
    return proposalAnswer(await this.evaluations.propose(asker, wishesOf(input)));
  }

  @Mutation(() => EvaluationType, { description: "Chooses how an operation is evaluated, before it starts." })
  async chooseEvaluation(@Ctx() asker: Asker, @Arg("input", () => ChooseEvaluationInput) input: ChooseEvaluationInput) {
    await this.evaluations.choose(asker, wishesOf(input), input.comparisonIds);
    return evaluationAnswer(await this.evaluations.find(asker, input.operationId));
  }
}

function wishesOf({
  operationId,
  crimeTypes,
  sources,
  months,
  comparedWith,
  rings,
}: EvaluationInput): EvaluationWishes {
  return {
    operationId,
    crimeTypes: crimeTypes as CrimeType[],
    sources: sources ?? null,
    months: months ?? null,
    comparedWith: (comparedWith ?? null) as ComparedWith | null,
    rings: rings ?? null,
  };
}
