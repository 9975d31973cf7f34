import { slugOf } from "@safer-wards/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.js";
import type { AddedPlace } from "./added-places.js";

@ObjectType("AddedPlace", { description: "A name for search that an officer added, and where it came from." })
export class AddedPlaceType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "What it is, for example park." })
  kind: string;

  @Field(() => String, { description: "The file that it came from." })
  file: string;

  @Field(() => DateTime, { description: "When it was added." })
  addedAt: string;
}

export function placeAnswer({ areaCode, name, kind, file, addedAt }: AddedPlace) {
  return { id: `added-place:${areaCode}:${slugOf(name)}`, name, kind, file, addedAt };
}
