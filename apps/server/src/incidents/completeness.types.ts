import { Field, Int, ObjectType } from "type-graphql";
import { FigureType } from "../graphql/figure.types.js";
import { MonthScalar } from "../graphql/scalars.js";

@ObjectType("Completeness", { description: "How complete the records of a period are." })
export class CompletenessType {
  @Field(() => Int, { description: "Months of the period that can be counted." })
  monthsSupplied: number;

  @Field(() => Int, { description: "Months of the period." })
  monthsAsked: number;

  @Field(() => String, { description: "The same in words." })
  words: string;

  @Field(() => [MonthScalar], { description: "Months of the period that were not supplied." })
  missingMonths: string[];

  @Field(() => FigureType, { description: "Rows of the forces' whole files that have no place, so are in no ward." })
  withoutPlace: FigureType;
}
