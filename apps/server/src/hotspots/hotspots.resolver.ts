import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { AnalysisInput, askedBy, PeriodInput } from "../incidents/index.js";
import type { HotspotAnalysis } from "./hotspots.service.js";
import { BackTestType } from "./back-test.types.js";
import { DensitySurfaceType } from "./density.types.js";
import { PeriodDifferenceType } from "./difference.types.js";
import { HotspotGridType } from "./grid.types.js";
import { HotspotInput, HotspotListType } from "./hotspots.types.js";

/** Points that an analysis over the whole lattice costs: one question may hold five of them. */
const HEAVY = { complexity: 1_000 };

@Resolver()
export class HotspotsResolver {
  constructor(private readonly analysis: HotspotAnalysis) {}

  @Query(() => HotspotGridType, { ...HEAVY, description: "Every cell with its count and how far it stands out." })
  async hotspotGrid(@Arg("input", () => HotspotInput) input: HotspotInput, @Ctx() asker: Asker) {
    return this.analysis.grid(askedBy(asker, input));
  }

  @Query(() => HotspotListType, { ...HEAVY, description: "Ranked hotspots with why, how sure and how they trend." })
  async hotspots(@Arg("input", () => HotspotInput) input: HotspotInput, @Ctx() asker: Asker) {
    return this.analysis.hotspots(askedBy(asker, input));
  }

  @Query(() => PeriodDifferenceType, {
    ...HEAVY,
    description: "How one period compares with another without a month in common.",
  })
  async hotspotDifference(
    @Ctx() asker: Asker,
    @Arg("input", () => HotspotInput) input: HotspotInput,
    @Arg("against", () => PeriodInput, { description: "The period compared with." }) against: PeriodInput,
  ) {
    return this.analysis.difference(askedBy(asker, input), against);
  }

  @Query(() => DensitySurfaceType, { ...HEAVY, description: "Density with a quartic kernel." })
  async densitySurface(
    @Ctx() asker: Asker,
    @Arg("input", () => AnalysisInput) input: AnalysisInput,
    @Arg("bandwidthMetres", () => Int, { nullable: true, description: "300 when left out." }) bandwidth?: number | null,
    @Arg("gridMetres", () => Int, { nullable: true, description: "100 when left out." }) grid?: number | null,
  ) {
    return this.analysis.density(askedBy(asker, input), bandwidth, grid);
  }

  @Query(() => BackTestType, { ...HEAVY, description: "How well hotspots would have predicted the month after." })
  async backTest(
    @Ctx() asker: Asker,
    @Arg("input", () => HotspotInput) input: HotspotInput,
    @Arg("months", () => Int, { nullable: true, description: "Months to foretell, 12 when left out." })
    months?: number | null,
  ) {
    return this.analysis.backTest(askedBy(asker, input), months);
  }
}
