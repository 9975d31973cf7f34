import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("ResidentsByAge", { description: "The residents of a ward by age, youngest first, in parallel lists." })
export class ResidentsByAgeType {
  @Field(() => [Int], { description: "The first age of each band, in years." })
  firstAges: number[];

  @Field(() => [Int], { description: "How many ages each band has; 0 for that age and over." })
  ages: number[];

  @Field(() => [Int], { description: "Residents of each band." })
  residents: number[];

  @Field(() => Boolean, {
    description: "Whether they are the Census's estimate, which stands in until a release by single year is imported.",
  })
  estimate: boolean;

  @Field(() => String, { description: "The day they are of, for example 2024-06-30." })
  referenceDate: string;

  @Field(() => String, { description: "How they were made, in a sentence." })
  method: string;

  @Field(() => String, { description: "Whose numbers they are." })
  source: string;
}
