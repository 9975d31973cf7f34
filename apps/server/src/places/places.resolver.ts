import { Arg, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import { AnalysisInput } from "../incidents/index.js";
import { PlacesComparedType } from "./compare.types.js";
import type { PlaceMeasure } from "./place-measure.js";
import type { Places } from "./places.service.js";
import { FormerWardType, PlaceInput, PlaceMeasureType, PlaceReportType } from "./places.types.js";

@Resolver()
export class PlacesResolver {
  constructor(private readonly places: Places) {}

  @Query(() => PlaceReportType, {
    nullable: true,
    description: "How a place stands; null when there is no such place.",
  })
  async place(@Arg("input", () => PlaceInput) input: PlaceInput) {
    return this.places.report(input);
  }

  @Query(() => PlacesComparedType, { description: "Up to five places and the whole area, counted alike." })
  async comparePlaces(@Arg("input", () => AnalysisInput) input: AnalysisInput) {
    return this.places.compare(input);
  }

  @Query(() => FormerWardType, {
    nullable: true,
    description: "What became of a ward of before; null if it names none.",
  })
  async formerWard(
    @Arg("areaCode", () => ID, { description: "Code of the area." }) areaCode: string,
    @Arg("name", () => String, { description: "Name or code of the ward of before." }) name: string,
  ) {
    return this.places.formerWard(areaCode, name);
  }
}

@Resolver(() => PlaceMeasureType)
export class PlaceMeasureResolver {
  @FieldResolver(() => PriorityIdEnum, { nullable: true })
  priority(@Root() measure: PlaceMeasure) {
    return measure.priority?.id ?? null;
  }
}
