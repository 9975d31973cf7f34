import { Field, Float, ID, InputType, Int } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import {
  DatePrecisionEnum,
  OperationKindEnum,
  OperationPlaceKindEnum,
  OperationResultKindEnum,
} from "./operations.enums.js";

@InputType("OperationPlaceInput", { description: "Where; what belongs to other kinds is left out." })
export class OperationPlaceInput {
  @Field(() => OperationPlaceKindEnum, { description: "How it is told." })
  kind: string;

  @Field(() => [String], { nullable: true, description: "For NAMED." })
  names?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "For WARDS." })
  wardCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "For CELLS." })
  cells?: string[] | null;

  @Field(() => [Float], { nullable: true, description: "For POLYGON: longitude and latitude in turns." })
  ring?: number[] | null;

  @Field(() => Float, { nullable: true, description: "For POINT." })
  longitude?: number | null;

  @Field(() => Float, { nullable: true, description: "For POINT." })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: "For POINT, 150 when left out." })
  radiusMetres?: number | null;
}

@InputType("OperationResultInput", { description: "One line of what an operation came to." })
export class OperationResultInput {
  @Field(() => OperationResultKindEnum, { description: "What." })
  kind: string;

  @Field(() => Int, { description: "How many." })
  count: number;

  @Field(() => Boolean, { nullable: true, description: "Whether it may be more." })
  atLeast?: boolean | null;

  @Field(() => String, { nullable: true, description: "What exactly, such as purse chains." })
  detail?: string | null;
}

@InputType("OperationInput", { description: "An operation as an officer writes it." })
export class OperationInput {
  @Field(() => OperationKindEnum, { description: "What kind." })
  kind: string;

  @Field(() => String, { description: "What it is called." })
  title: string;

  @Field(() => String, { description: "What it is for." })
  aim: string;

  @Field(() => PriorityIdEnum, { nullable: true, description: "The plan's priority that it serves." })
  priority?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the plan's action that it serves." })
  planActionId?: string | null;

  @Field(() => String, { description: "Who leads: the slug, or a name that the partnership's list has." })
  leadOrganisation: string;

  @Field(() => [String], { nullable: true, description: "Who takes part." })
  partnerOrganisations?: string[] | null;

  @Field(() => OperationPlaceInput, { description: "Where." })
  place: OperationPlaceInput;

  @Field(() => String, { description: "The first day, such as 2025-06-11." })
  firstDay: string;

  @Field(() => String, { description: "The last day, which is in." })
  lastDay: string;

  @Field(() => DatePrecisionEnum, { nullable: true, description: "DAY when left out." })
  precision?: string | null;

  @Field(() => Float, { nullable: true, description: "If known." })
  costPounds?: number | null;

  @Field(() => Float, { nullable: true, description: "If known." })
  officerHours?: number | null;

  @Field(() => [OperationResultInput], { nullable: true, description: "What it came to so far." })
  results?: OperationResultInput[] | null;

  @Field(() => String, { nullable: true, description: "For officers and those who take part." })
  notes?: string | null;
}

@InputType("CreateOperationInput", { description: "A new operation." })
export class CreateOperationInput {
  @Field(() => ID, { description: "Code of its area." })
  areaCode: string;

  @Field(() => OperationInput, { description: "The operation." })
  operation: OperationInput;
}

@InputType("ChangeOperationInput", { description: "A change of an operation; all of it is given." })
export class ChangeOperationInput {
  @Field(() => ID, { description: "Which." })
  id: string;

  @Field(() => Int, {
    description: "The version that was read. Another one by now is a CONFLICT, and nothing is written.",
  })
  version: number;

  @Field(() => OperationInput, { description: "The operation from now on." })
  operation: OperationInput;
}

@InputType("FinishOperationInput", { description: "What an operation came to." })
export class FinishOperationInput {
  @Field(() => ID, { description: "Which." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => [OperationResultInput], { description: "Everything that it came to." })
  results: OperationResultInput[];

  @Field(() => Float, { nullable: true, description: "If known." })
  costPounds?: number | null;

  @Field(() => Float, { nullable: true, description: "If known." })
  officerHours?: number | null;

  @Field(() => String, { nullable: true, description: "As they were when left out." })
  notes?: string | null;
}

@InputType("CancelOperationInput", { description: "An operation that does not take place." })
export class CancelOperationInput {
  @Field(() => ID, { description: "Which." })
  id: string;

  @Field(() => Int, { description: "The version that was read." })
  version: number;

  @Field(() => String, { description: "Why, for those who see it whole." })
  because: string;
}
