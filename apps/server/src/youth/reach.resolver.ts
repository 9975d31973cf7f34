import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { PeriodInput } from "../incidents/index.js";
import type { YouthProviders } from "./providers.service.js";
import type { YouthReach } from "./reach.service.js";
import { YouthReachInput, YouthReachType } from "./reach.types.js";
import type { YouthReview } from "./review.service.js";
import { YouthReviewType } from "./review.types.js";
import { SaveYouthProviderInput, YouthProviderType, YouthPublishedType } from "./youth-people.types.js";

/** Every selection of a provider, ward, month and theme is counted anew. */
const HEAVY = { complexity: ({ childComplexity }: { childComplexity: number }) => childComplexity + 300 };

@Resolver()
export class YouthReachResolver {
  constructor(
    private readonly providers: YouthProviders,
    private readonly reach: YouthReach,
    private readonly review: YouthReview,
  ) {}

  @Query(() => [YouthProviderType], { description: "Who offers something to young people, by name." })
  async youthProviders(@Arg("areaCode", () => ID) areaCode: string) {
    return this.providers.list(areaCode);
  }

  @Query(() => [YouthPublishedType], { description: "What the plan says was reached. Never withheld." })
  youthPublished(@Arg("areaCode", () => ID) areaCode: string): YouthPublishedType[] {
    return this.providers.published(areaCode);
  }

  @Query(() => YouthReachType, { ...HEAVY, description: "Whom youth work reached." })
  async youthReach(@Ctx() asker: Asker, @Arg("input", () => YouthReachInput) input: YouthReachInput) {
    return this.reach.answer(asker, input);
  }

  @Query(() => YouthReviewType, { ...HEAVY, description: "The paper for a review meeting with a provider." })
  async youthReview(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("provider", () => ID) provider: string,
    @Arg("period", () => PeriodInput, { nullable: true }) period?: PeriodInput | null,
  ) {
    return this.review.answer(asker, areaCode, provider, period ?? null);
  }

  @Mutation(() => YouthProviderType, { description: "Adds a provider, or changes what it offers." })
  async saveYouthProvider(
    @Ctx() asker: Asker,
    @Arg("input", () => SaveYouthProviderInput) input: SaveYouthProviderInput,
  ) {
    return this.providers.save(asker, input);
  }
}
