import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import { FigureType } from "../graphql/figure.types.js";
import { Cells, DateTime, Json } from "../graphql/scalars.js";
import { OrganisationType } from "../organisations/index.js";
import {
  DatePrecisionEnum,
  OperationDeedEnum,
  OperationKindEnum,
  OperationOriginEnum,
  OperationPlaceKindEnum,
  OperationResultKindEnum,
  OperationStatusEnum,
} from "./operations.enums.js";

@ObjectType("OperationPlace", { description: "Where an operation is." })
export class OperationPlaceType {
  @Field(() => OperationPlaceKindEnum, { description: "How it was told." })
  kind: string;

  @Field(() => String, { description: "Where, in words." })
  words: string;

  @Field(() => [ID], { description: "The wards that it touches." })
  wardCodes: readonly string[];

  @Field(() => Json, { nullable: true, description: "The outline; null where wards or words tell the place." })
  outline: unknown;

  @Field(() => Boolean, {
    description: "Whether the outline is coarse, about a kilometre across, because of who asks.",
  })
  isCoarse: boolean;

  @Field(() => [String], { description: "Names, where it is told by names." })
  names: readonly string[];

  @Field(() => Cells, { nullable: true, description: "The hexagons as they were chosen; for officers." })
  cells: readonly string[] | null;

  @Field(() => Float, { nullable: true, description: "Of the point; for officers." })
  longitude: number | null;

  @Field(() => Float, { nullable: true, description: "Of the point; for officers." })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: "Round the point; for officers." })
  radiusMetres: number | null;
}

@ObjectType("OperationDates", { description: "When an operation is." })
export class OperationDatesType {
  @Field(() => String, { description: "The first day, such as 2024-06-11." })
  firstDay: string;

  @Field(() => String, { description: "The last day, which is in." })
  lastDay: string;

  @Field(() => DatePrecisionEnum, { description: "With MONTH and YEAR the days are the outer ones of what is known." })
  precision: string;

  @Field(() => String, { description: "In words." })
  words: string;
}

@ObjectType("OperationResult", { description: "One line of what an operation came to." })
export class OperationResultType {
  @Field(() => OperationResultKindEnum, { description: "What." })
  kind: string;

  @Field(() => String, { description: "What, in words." })
  name: string;

  @Field(() => String, { description: "What exactly; empty where the kind says it all." })
  detail: string;

  @Field(() => Boolean, { description: "Whether the source says at least." })
  atLeast: boolean;

  @Field(() => [ID], { description: "Records of the figures ledger that say so; none but for what the plan tells." })
  figureIds: readonly string[];

  @Field(() => FigureType, { description: "How many." })
  figure: FigureType;
}

@ObjectType("OperationPlanRecord", { description: "A record of the figures ledger on which days or places stand." })
export class OperationPlanRecordType {
  @Field(() => ID, { description: "Id of the record." })
  figureId: string;

  @Field(() => String, { description: "What it says, and where." })
  words: string;
}

@ObjectType("Operation", { description: "What the partnership does about a place, as far as the viewer may see it." })
export class OperationType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "Code of its area." })
  areaCode: string;

  @Field(() => OperationKindEnum, { description: "What kind." })
  kind: string;

  @Field(() => String, { description: "What kind, in words." })
  kindName: string;

  @Field(() => String, { description: "What it is called." })
  title: string;

  @Field(() => String, { description: "What it is for." })
  aim: string;

  @Field(() => PriorityIdEnum, { nullable: true, description: "The plan's priority that it serves." })
  priority: string | null;

  @Field(() => String, { nullable: true, description: "The priority in words." })
  priorityName: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the plan's action that it serves." })
  planActionId: string | null;

  @Field(() => OrganisationType, { description: "Who leads." })
  lead: OrganisationType;

  @Field(() => [OrganisationType], { description: "Who takes part." })
  partners: OrganisationType[];

  @Field(() => OperationPlaceType, { description: "Where." })
  place: OperationPlaceType;

  @Field(() => OperationDatesType, { description: "When." })
  dates: OperationDatesType;

  @Field(() => OperationStatusEnum, { description: "What it is today." })
  status: string;

  @Field(() => String, { description: "The status in words." })
  statusWords: string;

  @Field(() => FigureType, { nullable: true, description: "What it cost; null for those who do not see money." })
  cost: FigureType | null;

  @Field(() => FigureType, { nullable: true, description: "Officers' hours; null for those who do not see them." })
  officerHours: FigureType | null;

  @Field(() => [OperationResultType], { description: "What it came to; small numbers are withheld from some." })
  results: OperationResultType[];

  @Field(() => String, { nullable: true, description: "For those who see it whole." })
  notes: string | null;

  @Field(() => [String], { description: "Where its source contradicts itself." })
  conflicts: readonly string[];

  @Field(() => [OperationPlanRecordType], {
    description: "Records of the ledger on which days, places and such stand.",
  })
  planRecords: readonly OperationPlanRecordType[];

  @Field(() => OperationOriginEnum, { description: "Where what is known comes from." })
  origin: string;

  @Field(() => String, { description: "Who says so." })
  source: string;

  @Field(() => Int, { description: "Grows with every change; a change names the one it was made to." })
  version: number;

  @Field(() => Boolean, { description: "Whether the viewer may change it." })
  editable: boolean;

  @Field(() => Boolean, { description: "Whether the viewer sees all of it." })
  isWhole: boolean;
}

@ObjectType("OperationChange", { description: "One change of an operation." })
export class OperationChangeType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => Int, { description: "The version that it made." })
  version: number;

  @Field(() => DateTime, { description: "When." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Who; null where no person did it." })
  personName: string | null;

  @Field(() => OperationDeedEnum, { description: "What was done." })
  deed: string;

  @Field(() => [String], { description: "What changed, one fact in a sentence." })
  changes: string[];
}
