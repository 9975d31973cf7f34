import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { PositionType } from "../wards/index.js";
import { YouthCountsType } from "./youth-people.types.js";

export const YouthPlaceKnownByEnum = { POINT: "POINT", NAMED_PLACE: "NAMED_PLACE", WARD: "WARD" };
registerEnumType(YouthPlaceKnownByEnum, {
  name: "YouthPlaceKnownBy",
  description: "How well one knows where a place is.",
  valuesConfig: {
    POINT: { description: "Its provider gave a point." },
    NAMED_PLACE: { description: "It bears the name of a town, a village or an added place, and stands there." },
    WARD: { description: "Nothing but its ward is known." },
  },
});

@ObjectType("YouthReachPlace", {
  description: "What was reached at one place, of sessions that the viewer sees whole.",
})
export class YouthReachPlaceType extends YouthCountsType {
  @Field(() => ID, { description: "Ward and name." })
  key: string;

  @Field(() => String, { description: "What its providers call it." })
  name: string;

  @Field(() => String, { description: "Name of the ward." })
  wardName: string;

  @Field(() => [String], { description: "Who was there." })
  providerNames: string[];

  @Field(() => [String], { description: "Kinds of provision, in words." })
  kindNames: string[];

  @Field(() => YouthPlaceKnownByEnum, { description: "How well one knows where it is." })
  knownBy: string;

  @Field(() => PositionType, { nullable: true, description: "Its point, for officers alone." })
  position: PositionType | null;
}
