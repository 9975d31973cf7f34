import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { AnalysisInput } from "./incidents.types.js";
import type { BusyPoint, KnownArtefacts } from "./known-artefacts.service.js";
import { BusyPointsType, KnownArtefactType, MarkArtefactInput } from "./known-artefacts.types.js";

@Resolver()
export class KnownArtefactsResolver {
  constructor(private readonly artefacts: KnownArtefacts) {}

  @Query(() => [KnownArtefactType], { description: "Map points that are marked as default locations." })
  async knownArtefacts(@Arg("areaCode", () => ID) areaCode: string) {
    return this.artefacts.marked(areaCode);
  }

  @Query(() => BusyPointsType, { description: "Where records pile up: the map points with the most incidents." })
  async busyPoints(
    @Arg("input", () => AnalysisInput) input: AnalysisInput,
    @Arg("first", () => Int, { defaultValue: 25, description: "How many, up to 200." }) first: number,
  ) {
    const { points, ...answer } = await this.artefacts.busiest(input, first);
    return { ...answer, points: points.map(toAnswer) };
  }

  @Mutation(() => KnownArtefactType, { description: "Marks a map point as a default location, with a reason." })
  async markArtefact(@Ctx() asker: Asker, @Arg("input", () => MarkArtefactInput) input: MarkArtefactInput) {
    return this.artefacts.mark(asker, input);
  }

  @Mutation(() => [KnownArtefactType], { description: "Takes a mark back; gives those that still stand." })
  async unmarkArtefact(@Ctx() asker: Asker, @Arg("id", () => ID) id: string) {
    return this.artefacts.unmark(asker, id);
  }
}

function toAnswer({ kind, ...point }: BusyPoint) {
  return { ...point, kind: kind?.kind ?? null, kindReason: kind?.reason ?? null };
}
