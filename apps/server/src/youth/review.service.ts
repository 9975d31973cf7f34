import { type Period, periodName, scopeFor } from "@safer-wards/domain";
import { type Asker, authorise } from "../access/index.js";
import type { Area } from "../wards/index.js";
import type { YouthContracts } from "./contracts.service.js";
import type { YouthContractType } from "./contracts.types.js";
import type { YouthNeed } from "./need.service.js";
import { listWords } from "./need-words.js";
import { providerAnswer } from "./providers.service.js";
import { publishedOf } from "./published.js";
import type { YouthReach } from "./reach.service.js";
import type { YouthReachType } from "./reach.types.js";
import { reviewQuestions } from "./review-questions.js";
import type { YouthReviewType } from "./review.types.js";
import type { YouthGround } from "./youth-ground.js";

/** The paper for a review meeting with a provider. */
export class YouthReview {
  constructor(
    private readonly ground: YouthGround,
    private readonly reach: YouthReach,
    private readonly contracts: YouthContracts,
    private readonly need: YouthNeed,
  ) {}

  async answer(asker: Asker, areaCode: string, slug: string, asked: Period | null): Promise<YouthReviewType> {
    const scope = authorise(asker.viewer, "Query.youthReview");
    const area = this.ground.directory.require(areaCode);
    const provider = await this.ground.requireProvider(area, slug);
    const period = await this.ground.periodOf(area, asked);
    const [reach, contracts] = await Promise.all([
      this.reach.reachOf(asker, scope, { areaCode, period, provider: slug }),
      this.contracts.listOf(asker, scope, area, slug, period.endMonth),
    ]);
    const current = contracts.filter(
      (contract) => contract.period.firstMonth < period.endMonth && contract.period.endMonth > period.firstMonth,
    );
    const gaps = [...unservedWards(area, current, reach), ...(await this.neededElsewhere(asker, areaCode, period))];
    const conflicts = publishedOf(this.ground, area, slug).filter(({ conflict }) => conflict !== null);
    return {
      id: ["youth-review", asker.viewer.id, area.code, slug, period.firstMonth, period.endMonth].join(":"),
      provider: providerAnswer(this.ground, provider),
      period: { ...period, name: periodName(period) },
      contracts: current,
      reach,
      gaps,
      conflicts,
      questions: reviewQuestions(current, reach, conflicts, gaps),
    };
  }

  /** Wards with high need and nobody near, for whoever may see need. */
  private async neededElsewhere(asker: Asker, areaCode: string, period: Period): Promise<string[]> {
    if (scopeFor(asker.viewer, "Query.youthNeed").others === "NOTHING") return [];
    const { wards } = await this.need.answer(asker, areaCode, period, null);
    const gaps = wards.filter(({ isGap }) => isGap).map(({ name }) => name);
    return gaps.length === 0
      ? []
      : [`High need, and nobody of any provider within fifteen minutes' walk in the last quarter: ${listWords(gaps)}.`];
  }
}

function unservedWards(area: Area, contracts: readonly YouthContractType[], reach: YouthReachType): string[] {
  const asked = new Set(contracts.flatMap(({ wardCodes }) => wardCodes));
  const visited = new Set(reach.wards.filter(({ sessions }) => (sessions.value ?? 0) > 0).map(({ key }) => key));
  const missed = area.wards.filter(({ code }) => asked.has(code) && !visited.has(code)).map(({ name }) => name);
  return missed.length === 0
    ? []
    : [`The contract is for these wards too, and no session was held there: ${listWords(missed)}.`];
}
