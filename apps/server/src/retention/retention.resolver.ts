import { Ctx, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { RetentionOutlook } from "./retention-outlook.service.js";
import { RetentionStateType } from "./retention.types.js";

@Resolver()
export class RetentionResolver {
  constructor(private readonly outlook: RetentionOutlook) {}

  @Query(() => RetentionStateType, {
    description: "How long partner records are kept, what would be removed now, and what was removed last.",
  })
  async retention(@Ctx() asker: Asker): Promise<RetentionStateType> {
    return this.outlook.answer(asker);
  }
}
