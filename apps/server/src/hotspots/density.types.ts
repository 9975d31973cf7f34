import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Numbers } from "../graphql/scalars.js";
import { PositionType } from "../wards/index.js";

@ObjectType("DensitySurface", { description: "Incidents per km² on a projected grid, row by row from the south-west." })
export class DensitySurfaceType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => Int, { description: "Nodes from west to east." })
  columns: number;

  @Field(() => Int, { description: "Nodes from south to north." })
  rows: number;

  @Field(() => Int, { description: "Metres between nodes." })
  gridMetres: number;

  @Field(() => Int, { description: "Bandwidth of the quartic kernel in metres." })
  bandwidthMetres: number;

  @Field(() => Numbers, { description: "Incidents per km² over the period at each node; 0 outside the wards." })
  values: readonly number[];

  @Field(() => Float, { description: "The greatest of them." })
  greatest: number;

  @Field(() => [PositionType], {
    description: "Corners of the surface: north-west, north-east, south-east, south-west.",
  })
  corners: readonly PositionType[];
}
