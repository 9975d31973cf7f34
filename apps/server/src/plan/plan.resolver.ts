import { Arg, ID, Query, Resolver } from "type-graphql";
import type { AreaDirectory } from "../wards/index.js";
import { planYearAnswer } from "./plan.service.js";
import { PlanYearType } from "./plan.types.js";

@Resolver()
export class PlanResolver {
  constructor(private readonly directory: AreaDirectory) {}

  @Query(() => [PlanYearType], { description: "The partnership's plans, oldest first." })
  planYears(@Arg("areaCode", () => ID) areaCode: string): PlanYearType[] {
    return this.directory.require(areaCode).planYears.map(planYearAnswer);
  }
}
