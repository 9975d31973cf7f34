import { Field, ID, ObjectType } from "type-graphql";
import { FigureType } from "../graphql/figure.types.js";
import { ChangeDirectionEnum } from "../graphql/enums.js";

@ObjectType("PeriodDifference", { description: "How the incidents of one period compare with those of another." })
export class PeriodDifferenceType {
  @Field(() => ID, { description: "Stable for equal questions at one data version." })
  id: string;

  @Field(() => FigureType, { description: "Incidents a month over incidents a month of the other, with its interval." })
  ratio: FigureType;

  @Field(() => ChangeDirectionEnum, { description: "What the interval carries." })
  direction: string;

  @Field(() => String, { description: "The same in words." })
  words: string;
}
