import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { PeriodInput } from "../incidents/index.js";
import type { YouthContracts } from "./contracts.service.js";
import { SaveYouthContractInput, YouthContractType } from "./contracts.types.js";
import type { YouthNeed } from "./need.service.js";
import { SaveYouthNeedWeightsInput, YouthNeedType, YouthNeedWeightInput } from "./need.types.js";

@Resolver()
export class YouthContractsResolver {
  constructor(
    private readonly contracts: YouthContracts,
    private readonly need: YouthNeed,
  ) {}

  @Query(() => [YouthContractType], {
    description: "Contracts, with money and targets for whoever has a part in them.",
  })
  async youthContracts(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("provider", () => ID, { nullable: true, description: "Of one provider." }) provider?: string | null,
  ) {
    return this.contracts.list(asker, areaCode, provider ?? null);
  }

  @Mutation(() => YouthContractType, { description: "Adds a contract, or changes one." })
  async saveYouthContract(
    @Ctx() asker: Asker,
    @Arg("input", () => SaveYouthContractInput) input: SaveYouthContractInput,
  ) {
    return this.contracts.save(asker, input);
  }

  @Query(() => YouthNeedType, {
    complexity: ({ childComplexity }) => childComplexity + 300,
    description: "Need beside provision, by ward.",
  })
  async youthNeed(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("period", () => PeriodInput, { nullable: true }) period?: PeriodInput | null,
    @Arg("weights", () => [YouthNeedWeightInput], {
      nullable: true,
      description: "To try other weights without keeping them.",
    })
    weights?: YouthNeedWeightInput[] | null,
  ) {
    return this.need.answer(asker, areaCode, period ?? null, weights ?? null);
  }

  @Mutation(() => YouthNeedType, { description: "Sets how an area weighs the signs of need." })
  async saveYouthNeedWeights(
    @Ctx() asker: Asker,
    @Arg("input", () => SaveYouthNeedWeightsInput) input: SaveYouthNeedWeightsInput,
  ) {
    return this.need.saveWeights(asker, input);
  }
}
