import { figuresInReview, isAllowed, scopeFor, type Viewer } from "@safer-wards/domain";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { actionAnswer, todayInLondon } from "./actions.answer.js";
import { figureAnswer } from "./ledger.answer.js";
import { planYearAnswer } from "./plan.service.js";
import type { Review, Reviews } from "./review.service.js";
import { ReviewType, SavedReviewType, SaveReviewInputType } from "./review.types.js";

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly reviews: Reviews,
    private readonly organisations: OrganisationDirectory,
  ) {}

  @Query(() => ReviewType, { description: "The review of a year: the latest version, another one, or the draft." })
  async planReview(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("planYear", () => ID) planYear: string,
    @Arg("version", () => Int, { nullable: true }) version?: number | null,
  ) {
    return this.answer(
      asker.viewer,
      await this.reviews.read(asker.viewer, areaCode, planYear, version),
      version ?? null,
    );
  }

  @Mutation(() => SavedReviewType, { description: "Saves changed parts as a new version." })
  async saveReview(@Ctx() asker: Asker, @Arg("input", () => SaveReviewInputType) input: SaveReviewInputType) {
    const { review, clashes } = await this.reviews.save(asker, input);
    return { review: this.answer(asker.viewer, review, null), clashes };
  }

  /** `asked` is the version that was named; the latest keeps one identity as it goes on. */
  private answer(viewer: Viewer, review: Review, asked: number | null): ReviewType {
    const { areaCode, year, version, parts, draft, actions, ledger, versions } = review;
    const named = new Set(Object.keys(draft).flatMap((key) => figuresInReview(`${parts[key]} ${draft[key]}`)));
    const today = todayInLondon(new Date());
    return {
      id: `review:${areaCode}:${year.id}${asked === null ? "" : `:${asked}`}`,
      year: planYearAnswer(year),
      version,
      parts: Object.keys(draft).map((key) => ({ key, text: parts[key] ?? "", draft: draft[key] ?? "" })),
      actions: actions.map((action) => actionAnswer(action, ledger, this.organisations, viewer, today)),
      figures: ledger.figures
        .filter(({ id }) => named.has(id))
        .map((figure) => figureAnswer(figure, ledger.findings, this.organisations)),
      versions: versions.map(({ version: number, by, savedAt }) => ({ version: number, by, at: new Date(savedAt) })),
      mayEdit: isAllowed(scopeFor(viewer, "Mutation.saveReview")),
    };
  }
}
