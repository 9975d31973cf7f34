import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Asker } from "../../access/index.js";
import type { Find } from "./find.service.js";
import { FindInput, FindResultType } from "./find.types.js";

@Resolver()
export class FindResolver {
  constructor(private readonly finding: Find) {}

  @Query(() => [FindResultType], { description: "What the typed words mean, as far as the asker may see it." })
  async find(@Ctx() asker: Asker, @Arg("input", () => FindInput) { areaCode, text, first }: FindInput) {
    return this.finding.find(asker, areaCode ?? null, text, first ?? 10);
  }
}
