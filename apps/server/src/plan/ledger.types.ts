import { FINDING_RULES, SECTIONS } from "@safer-wards/domain";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import { PeriodType } from "../graphql/figure.types.js";
import { DateTime } from "../graphql/scalars.js";
import { OUTCOMES } from "./ledger.queries.js";

function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

export const SectionEnum = enumOf(SECTIONS);
registerEnumType(SectionEnum, { name: "LedgerSection", description: "Where a figure stands." });
export const FindingRuleEnum = enumOf(FINDING_RULES);
registerEnumType(FindingRuleEnum, { name: "FindingRule", description: "The rule that saw something in the ledger." });
export const SeverityEnum = enumOf(["CONFLICT", "QUERY"]);
registerEnumType(SeverityEnum, {
  name: "FindingSeverity",
  description: "How serious a finding is.",
  valuesConfig: {
    CONFLICT: { description: "The values cannot all be true." },
    QUERY: { description: "They can, but a reader would take one for another." },
  },
});
export const FindingStateEnum = enumOf(["OPEN", "SETTLED", "OPEN_AGAIN"]);
registerEnumType(FindingStateEnum, { name: "FindingState", description: "Whether somebody has settled a finding." });
export const OutcomeEnum = enumOf(OUTCOMES);
registerEnumType(OutcomeEnum, {
  name: "FindingOutcome",
  description: "What was decided about a finding.",
  valuesConfig: {
    ONE_HOLDS: { description: "One of the figures is right, the others are not." },
    ALL_HOLD: { description: "All are right: they count different things." },
    NONE_HOLDS: { description: "None is right." },
    REOPENED: { description: "What was decided no longer stands." },
  },
});

@ObjectType("LedgerFigure", { description: "One thing that the plan or an update says, as it says it." })
export class LedgerFigureType {
  @Field(() => ID, { description: "Stable identity within the area." })
  id: string;

  @Field(() => String, { description: "What is counted, in our words." })
  statement: string;

  @Field(() => String, { description: "The value with its unit, as a document would print it." })
  words: string;

  @Field(() => Float, { nullable: true, description: "The number; null where it is places, months or words." })
  value: number | null;

  @Field(() => String, { description: "What it counts." })
  unit: string;

  @Field(() => String, { nullable: true, description: "EXACT, OVER, AT_LEAST or ABOUT; null where it is no number." })
  bound: string | null;

  @Field(() => PeriodType, { description: "Of which months." })
  period: PeriodType;

  @Field(() => String, { description: "Of whom: the borough, or all whom a programme serves." })
  geography: string;

  @Field(() => ID, { description: "Slug of whose count it is." })
  organisation: string;

  @Field(() => String, { description: "Whose count it is." })
  organisationName: string;

  @Field(() => SectionEnum, { description: "Where it stands." })
  section: string;

  @Field(() => String, { description: "Where it stands, in words." })
  sectionWords: string;

  @Field(() => String, { description: "The document that says it." })
  document: string;

  @Field(() => String, { description: "Who says it." })
  assertedBy: string;

  @Field(() => String, { description: "When it was said, as exactly as is known." })
  assertedOn: string;

  @Field(() => PriorityIdEnum, { nullable: true, description: "The priority it stands under." })
  priority: string | null;

  @Field(() => ID, { nullable: true, description: "The action it belongs to, such as 2024-25/davss-support." })
  action: string | null;

  @Field(() => [ID], {
    description: "What it counts over the years; figures of one series and period speak of one fact.",
  })
  series: readonly string[];

  @Field(() => [ID], { description: "The findings that name it." })
  findings: readonly string[];

  @Field(() => Boolean, { description: "Whether an open conflict names it." })
  inConflict: boolean;

  @Field(() => Boolean, { description: "Whether everyone sees it." })
  isPublished: boolean;
}

@ObjectType("FindingReason", { description: "One thing that a rule saw." })
export class FindingReasonType {
  @Field(() => FindingRuleEnum, { description: "The rule." })
  rule: string;

  @Field(() => String, { description: "What is wrong, in a sentence." })
  words: string;

  @Field(() => String, { description: "What would settle it." })
  settledBy: string;
}

@ObjectType("FindingDecision", { description: "What a person decided about a finding." })
export class FindingDecisionType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => OutcomeEnum, { description: "What was decided." })
  outcome: string;

  @Field(() => ID, { nullable: true, description: "Which figure holds." })
  figureId: string | null;

  @Field(() => String, { description: "Why." })
  note: string;

  @Field(() => String, { description: "By whom; by name to officers alone." })
  by: string;

  @Field(() => DateTime, { description: "When." })
  at: Date;
}

@ObjectType("LedgerFinding", { description: "A contradiction of the ledger, or values that invite confusion." })
export class LedgerFindingType {
  @Field(() => ID, { description: "The series or subject it is about." })
  id: string;

  @Field(() => String, { description: "What it is about." })
  title: string;

  @Field(() => SeverityEnum, { description: "How serious it is." })
  severity: string;

  @Field(() => FindingStateEnum, { description: "Whether it is settled." })
  state: string;

  @Field(() => [FindingReasonType], { description: "What the rules saw." })
  reasons: FindingReasonType[];

  @Field(() => [ID], { description: "The figures it is about." })
  figureIds: string[];

  @Field(() => [FindingDecisionType], { description: "Every decision about it, the oldest first." })
  history: FindingDecisionType[];
}

@ObjectType("FiguresLedger", { description: "Every figure of the plan and of updates, with where they contradict." })
export class FiguresLedgerType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => Int, { description: "Records of the plan: numbers, and the places, months and words beside them." })
  recordsOfPlan: number;

  @Field(() => Int, { description: "Of those, numbers." })
  numbersOfPlan: number;

  @Field(() => [LedgerFigureType], { description: "The figures, those of the plan first." })
  figures: LedgerFigureType[];

  @Field(() => [LedgerFindingType], { description: "What the rules found, conflicts first." })
  findings: LedgerFindingType[];

  @Field(() => Boolean, { description: "Whether whoever asks may decide about findings." })
  mayResolve: boolean;
}

@InputType("ResolveFindingInput", { description: "A decision about a finding." })
export class ResolveFindingInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "The finding." })
  findingId: string;

  @Field(() => OutcomeEnum, { description: "What is decided." })
  outcome: (typeof OUTCOMES)[number];

  @Field(() => ID, { nullable: true, description: "Which figure holds, where one does." })
  figureId?: string | null;

  @Field(() => String, { description: "Why: whom you asked, and what they said." })
  note: string;

  @Field(() => Int, { description: "How many decisions you have seen in its history." })
  seen: number;
}
