import type { Figure } from "@safer-wards/domain";
import { Arg, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Database } from "../database/index.js";
import { FigureType } from "../graphql/figure.types.js";
import type { Ward } from "./area.js";
import type { ResidentsByAge } from "./residents-by-age.js";
import { requireAges, residentsAged } from "./residents-by-age.js";
import { residentsByAge } from "./residents.service.js";
import { ResidentsByAgeType } from "./residents.types.js";
import { WardType } from "./wards.types.js";

@Resolver(() => WardType)
export class WardResidentsResolver {
  constructor(private readonly database: Database) {}

  @FieldResolver(() => ResidentsByAgeType, { nullable: true, description: "Its residents by age; null when unknown." })
  async residentsByAge(@Root() ward: Ward): Promise<ResidentsByAgeType | null> {
    return toAnswer(await residentsByAge(this.database, ward));
  }

  @FieldResolver(() => FigureType, { description: "Its residents of some ages, for example 10 to before 18." })
  async residentsAged(
    @Root() ward: Ward,
    @Arg("firstAge", () => Int, { description: "The youngest, in years." }) firstAge: number,
    @Arg("endAge", () => Int, { description: "The first age no longer counted." }) endAge: number,
  ): Promise<Figure> {
    requireAges(firstAge, endAge);
    return residentsAged([await residentsByAge(this.database, ward)], firstAge, endAge);
  }
}

function toAnswer({ bands, isEstimate, referenceDate, method, source }: ResidentsByAge): ResidentsByAgeType | null {
  if (bands.length === 0) return null;
  return {
    firstAges: bands.map((band) => band.firstAge),
    ages: bands.map((band) => (band.endAge === null ? 0 : band.endAge - band.firstAge)),
    residents: bands.map((band) => band.residents),
    estimate: isEstimate,
    referenceDate,
    method,
    source,
  };
}
