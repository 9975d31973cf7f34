import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { YouthSessions } from "./sessions.service.js";
import { SaveYouthSessionInput, YouthSessionPageType, YouthSessionSavedType } from "./sessions.types.js";

@Resolver()
export class YouthSessionsResolver {
  constructor(private readonly sessions: YouthSessions) {}

  @Query(() => YouthSessionPageType, { description: "Sessions that the viewer may see whole, the latest first." })
  async youthSessions(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("provider", () => ID, { nullable: true, description: "Of one provider." }) provider?: string | null,
    @Arg("after", () => ID, { nullable: true, description: "As the last page gave it." }) after?: string | null,
  ) {
    return this.sessions.page(asker, areaCode, provider ?? null, after ?? null);
  }

  @Mutation(() => YouthSessionSavedType, { description: "Records a session, or corrects one." })
  async saveYouthSession(@Ctx() asker: Asker, @Arg("input", () => SaveYouthSessionInput) input: SaveYouthSessionInput) {
    return this.sessions.save(asker, input);
  }

  @Mutation(() => ID, { description: "Takes back a session that never was." })
  async removeYouthSession(
    @Ctx() asker: Asker,
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { description: "As it was loaded." }) version: number,
  ) {
    return this.sessions.remove(asker, id, version);
  }
}
