import { Arg, Query, Resolver } from "type-graphql";
import { AnalysisInput } from "../incidents/index.js";
import type { OverviewService } from "./overview.service.js";
import { OverviewType } from "./overview.types.js";

@Resolver()
export class OverviewResolver {
  constructor(private readonly service: OverviewService) {}

  @Query(() => OverviewType, { description: "How the area stands on each of the plan's priorities." })
  async overview(@Arg("input", () => AnalysisInput) input: AnalysisInput) {
    return this.service.overview(input);
  }
}
