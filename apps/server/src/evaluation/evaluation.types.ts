import { COMPARED_WITH, VERDICTS } from "@safer-wards/domain";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CoverageStateEnum, CrimeTypeEnum } from "../graphql/enums.js";
import { FigureType, PeriodType } from "../graphql/figure.types.js";
import { DateTime, Json, MonthScalar } from "../graphql/scalars.js";
import { ControlChartType } from "../incidents/index.js";

function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

export const VerdictEnum = enumOf(VERDICTS.map(({ id }) => id));
registerEnumType(VerdictEnum, {
  name: "Verdict",
  description: "What an evaluation may say, and nothing else.",
  valuesConfig: Object.fromEntries(VERDICTS.map(({ id, words }) => [id, { description: `${words}.` }])),
});

export const ComparedWithEnum = enumOf(COMPARED_WITH);
registerEnumType(ComparedWithEnum, {
  name: "ComparedWith",
  description: "Against which months those after the start are held.",
  valuesConfig: {
    MONTHS_BEFORE: { description: "As many months just before the start." },
    YEAR_BEFORE: { description: "The same months a year before." },
  },
});

export const PastEnum = enumOf(["PARALLEL", "UNPARALLEL", "UNKNOWN"]);
registerEnumType(PastEnum, {
  name: "Past",
  description: "Whether two places went alike in the months before.",
  valuesConfig: {
    PARALLEL: { description: "No clear difference between the two halves of the past." },
    UNPARALLEL: { description: "One changed and the other did not." },
    UNKNOWN: { description: "Too few months or incidents to tell." },
  },
});

@ObjectType("ComparisonArea", { description: "An area like the target, where nothing was done." })
export class ComparisonAreaType {
  @Field(() => ID, { description: "To choose it by." })
  id: string;

  @Field(() => String, { description: "What people know it by." })
  name: string;

  @Field(() => Json, {
    nullable: true,
    description: "Its outline; null for wards, and for those who see places coarse.",
  })
  outline: unknown;

  @Field(() => [ID], { description: "Its wards, where it is told by wards." })
  wardCodes: readonly string[];
}

@ObjectType("ComparisonCandidate", { description: "A comparison area that is proposed." })
export class ComparisonCandidateType extends ComparisonAreaType {
  @Field(() => FigureType, { description: "Incidents in the months before." })
  before: FigureType;

  @Field(() => [Int], { description: "The same by month." })
  counts: readonly number[];

  @Field(() => PastEnum, { description: "Whether it went as the target did." })
  past: string;

  @Field(() => String, { description: "The past in words." })
  pastWords: string;

  @Field(() => FigureType, { description: "The least fall in the target that would show with it, four times in five." })
  detectable: FigureType;
}

@ObjectType("EvaluationProposal", { description: "How an operation could be evaluated." })
export class EvaluationProposalType {
  @Field(() => MonthScalar, { description: "The first month that counts as after the start." })
  firstMonth: string;

  @Field(() => Int, { description: "How many months are compared." })
  months: number;

  @Field(() => ComparedWithEnum, { description: "Against which months." })
  comparedWith: string;

  @Field(() => Int, { description: "Rings of hexagons round the target that count as next door; 0 for wards." })
  rings: number;

  @Field(() => PeriodType, { description: "The months before in which areas are to be alike." })
  past: PeriodType;

  @Field(() => FigureType, { description: "Incidents in the target in these months." })
  targetBefore: FigureType;

  @Field(() => [Int], { description: "The same by month." })
  targetCounts: readonly number[];

  @Field(() => [ComparisonCandidateType], { description: "The most alike first." })
  candidates: ComparisonCandidateType[];

  @Field(() => [String], { description: "What to mind." })
  cautions: string[];
}

@ObjectType("EvaluationDesign", { description: "What was chosen, and when." })
export class EvaluationDesignType {
  @Field(() => [CrimeTypeEnum], { description: "The outcome." })
  crimeTypes: readonly string[];

  @Field(() => String, { description: "The outcome in words." })
  outcome: string;

  @Field(() => String, { description: "Whose records." })
  source: string;

  @Field(() => ComparedWithEnum, { description: "Against which months." })
  comparedWith: string;

  @Field(() => PeriodType, { description: "The months after the start." })
  after: PeriodType;

  @Field(() => PeriodType, { description: "The months they are held against." })
  before: PeriodType;

  @Field(() => Int, { description: "Rings of hexagons round the target that count as next door; 0 for wards." })
  rings: number;

  @Field(() => Json, {
    nullable: true,
    description: "The buffer; null for wards, and for those who see places coarse.",
  })
  buffer: unknown;

  @Field(() => [ComparisonAreaType], { description: "Where nothing was done." })
  comparisons: ComparisonAreaType[];

  @Field(() => DateTime, { description: "When it was chosen." })
  chosenAt: Date;

  @Field(() => String, { nullable: true, description: "By whom, for those who see the operation whole." })
  chosenByName: string | null;

  @Field(() => Boolean, { description: "Whether it was chosen before the first day." })
  chosenBeforeStart: boolean;
}

@ObjectType("EvaluationRow", { description: "One area before and after." })
export class EvaluationRowType {
  @Field(() => String, { description: "Which area." })
  name: string;

  @Field(() => FigureType, { description: "Incidents before." })
  before: FigureType;

  @Field(() => FigureType, { description: "Incidents after." })
  after: FigureType;

  @Field(() => FigureType, { description: "After over before, with its interval." })
  ratio: FigureType;
}

@ObjectType("Placebo", { description: "The same comparison at an earlier date, at which nothing was done." })
export class PlaceboType {
  @Field(() => MonthScalar, { description: "The invented start." })
  firstMonth: string;

  @Field(() => FigureType, { description: "The difference found." })
  difference: FigureType;

  @Field(() => Boolean, { description: "Whether its interval leaves out 0." })
  isClear: boolean;
}

@ObjectType("EvaluationResult", { description: "Counts before and after, and what they carry." })
export class EvaluationResultType {
  @Field(() => [EvaluationRowType], { description: "Target, comparison areas and what lies round both." })
  rows: EvaluationRowType[];

  @Field(() => FigureType, { description: "Target against comparison areas." })
  here: FigureType;

  @Field(() => FigureType, {
    nullable: true,
    description: "Next door against round the comparison areas; null for wards.",
  })
  nextDoor: FigureType | null;

  @Field(() => FigureType, { description: "The weighted displacement difference: both together." })
  whole: FigureType;

  @Field(() => FigureType, { nullable: true, description: "The displacement quotient; null for wards." })
  quotient: FigureType | null;

  @Field(() => FigureType, { description: "The least fall in the target that would show, four times in five." })
  detectable: FigureType;

  @Field(() => [PlaceboType], { description: "Earlier dates, the latest first." })
  placebos: PlaceboType[];

  @Field(() => [MonthScalar], { description: "Months of the target's chart." })
  months: string[];

  @Field(() => [Int], { nullable: "items", description: "Incidents in the target; null where not supplied." })
  counts: (number | null)[];

  @Field(() => [Int], { nullable: "items", description: "Incidents in the comparison areas; null where not supplied." })
  comparisonCounts: (number | null)[];

  @Field(() => [CoverageStateEnum], { description: "Whether each month was supplied." })
  coverage: string[];

  @Field(() => ControlChartType, { nullable: true, description: "Limits of the target's months." })
  chart: ControlChartType | null;
}

@ObjectType("Evaluation", { description: "Whether an operation's place went another way than places like it." })
export class EvaluationType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => VerdictEnum, { nullable: true, description: "Null while nothing is chosen." })
  verdict: string | null;

  @Field(() => String, { nullable: true, description: "The verdict in words." })
  verdictWords: string | null;

  @Field(() => [String], { description: "Why, in sentences." })
  sentences: string[];

  @Field(() => EvaluationDesignType, { nullable: true, description: "Null while nothing is chosen." })
  design: EvaluationDesignType | null;

  @Field(() => EvaluationResultType, { nullable: true, description: "Null while there is nothing to compare." })
  result: EvaluationResultType | null;

  @Field(() => [String], { description: "What to mind when reading it." })
  cautions: string[];

  @Field(() => [String], { description: "Sentences that must stand beside it." })
  attribution: string[];
}

@InputType("EvaluationInput", { description: "How an operation is to be evaluated." })
export class EvaluationInput {
  @Field(() => ID, { description: "Which operation." })
  operationId: string;

  @Field(() => [CrimeTypeEnum], { description: "The outcome: one type or more." })
  crimeTypes: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "A partner's records in place of the police's, by the ids of partnerSources; for officers.",
  })
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: "1 to 12 months; those of the operation when left out." })
  months?: number | null;

  @Field(() => ComparedWithEnum, { nullable: true, description: "MONTHS_BEFORE when left out." })
  comparedWith?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Rings of hexagons that count as next door, 1 to 4; 2 when left out.",
  })
  rings?: number | null;
}

@InputType("ChooseEvaluationInput", { description: "A choice, which stays from the operation's first day on." })
export class ChooseEvaluationInput extends EvaluationInput {
  @Field(() => [ID], { description: "One to three of the areas proposed." })
  comparisonIds: string[];
}
