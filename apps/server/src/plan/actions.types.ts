import { ACTION_STATUSES, type ActionStatus, BOUNDS } from "@safer-wards/domain";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { PriorityIdEnum } from "../graphql/enums.js";
import { DateTime } from "../graphql/scalars.js";
import { PeriodInput } from "../incidents/index.js";
import { OrganisationType } from "../organisations/index.js";
import { DecisionEnum } from "./decision.enum.js";
import { LedgerFigureType } from "./ledger.types.js";
import { EVIDENCE_KINDS, type EvidenceKind, UPDATE_STATES } from "./plan-record.js";

function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

export const ActionStatusEnum = enumOf(ACTION_STATUSES);
registerEnumType(ActionStatusEnum, {
  name: "ActionStatus",
  description: "How an action stands. Nobody having said is a status of its own.",
});
export const EvidenceKindEnum = enumOf(EVIDENCE_KINDS);
registerEnumType(EvidenceKindEnum, { name: "EvidenceKind", description: "What kind of evidence it is." });
export const UpdateStateEnum = enumOf(UPDATE_STATES);
registerEnumType(UpdateStateEnum, { name: "UpdateState", description: "Whether an update is published." });
export const BoundEnum = enumOf(BOUNDS);
registerEnumType(BoundEnum, { name: "FigureBound", description: "How a number is meant." });

@ObjectType("UpdateEvidence", { description: "What shows that something was done." })
export class UpdateEvidenceType {
  @Field(() => EvidenceKindEnum, { description: "What kind it is." })
  kind: string;

  @Field(() => String, { description: "The figure's, operation's or session's id, the measure, or the address." })
  reference: string;

  @Field(() => String, { nullable: true, description: "What it shows." })
  words: string | null;

  @Field(() => LedgerFigureType, { nullable: true, description: "The figure, where it is one." })
  figure: LedgerFigureType | null;
}

@ObjectType("ActionUpdate", { description: "What was reported of an action." })
export class ActionUpdateType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "What was reported." })
  words: string;

  @Field(() => String, { nullable: true, description: "Who reported; null for what the plan itself prints." })
  organisationName: string | null;

  @Field(() => DateTime, { nullable: true, description: "When; null for what the plan itself prints." })
  reportedAt: Date | null;

  @Field(() => ActionStatusEnum, { nullable: true, description: "The status proposed." })
  status: string | null;

  @Field(() => String, { nullable: true, description: "Why that status." })
  statusReason: string | null;

  @Field(() => [UpdateEvidenceType], { description: "Its evidence." })
  evidence: UpdateEvidenceType[];

  @Field(() => UpdateStateEnum, { description: "Whether it is published." })
  state: string;

  @Field(() => String, { nullable: true, description: "What an officer wrote when deciding." })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What to consider before it is published; null where nothing is.",
  })
  caution: string | null;

  @Field(() => Int, { description: "Grows with every decision." })
  version: number;
}

@ObjectType("ActionTarget", { description: "What an action is to reach." })
export class ActionTargetType {
  @Field(() => Float, { description: "The number." })
  value: number;

  @Field(() => BoundEnum, { description: "How it is meant." })
  bound: string;

  @Field(() => String, { description: "What is counted." })
  unit: string;

  @Field(() => String, { description: "The target in words." })
  words: string;
}

@ObjectType("ActionSeries", {
  description: "Something that the ledger counts of an action, in this plan or an earlier one.",
})
export class ActionSeriesType {
  @Field(() => ID, { description: "The series." })
  id: string;

  @Field(() => String, { description: "What is counted." })
  statement: string;

  @Field(() => String, { description: "In which unit." })
  unit: string;
}

@ObjectType("ActionLink", { description: "An action by its name, in the plan of its year." })
export class ActionLinkType {
  @Field(() => ID, { description: "The year of its plan." })
  planYear: string;

  @Field(() => ID, { description: "Short name." })
  key: string;

  @Field(() => String, { description: "What is to be done." })
  summary: string;
}

@ObjectType("ActionFuture", { description: "What becomes of an action in the next plan." })
export class ActionFutureType {
  @Field(() => DecisionEnum, { description: "What was decided." })
  decision: string;

  @Field(() => ActionLinkType, { nullable: true, description: "The action that it becomes; null where it is dropped." })
  action: ActionLinkType | null;

  @Field(() => String, { nullable: true, description: "Why; null where nobody said." })
  reason: string | null;
}

@ObjectType("PlanAction", { description: "An action of a year's plan." })
export class PlanActionType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "Short name; the same in every year that has the action." })
  key: string;

  @Field(() => ID, { description: "The year of its plan, such as 2025-26." })
  planYear: string;

  @Field(() => PriorityIdEnum, { nullable: true, description: "Its priority; null where it cuts across them." })
  priority: string | null;

  @Field(() => String, { description: "What is to be done." })
  summary: string;

  @Field(() => [OrganisationType], { description: "Who owns it." })
  owners: OrganisationType[];

  @Field(() => [String], { description: "Words of the plan's scope that it covers." })
  covers: readonly string[];

  @Field(() => [String], { description: "Themes that it cuts across by." })
  themes: readonly string[];

  @Field(() => String, { nullable: true, description: "What is to come of it." })
  expected: string | null;

  @Field(() => String, { nullable: true, description: "What is counted." })
  measure: string | null;

  @Field(() => ActionTargetType, { nullable: true, description: "What is to be reached." })
  target: ActionTargetType | null;

  @Field(() => String, { nullable: true, description: "Where." })
  place: string | null;

  @Field(() => String, { nullable: true, description: "The day it is due, as YYYY-MM-DD." })
  dueOn: string | null;

  @Field(() => Boolean, { description: "Whether that day has passed and it is neither complete nor stopped." })
  isOverdue: boolean;

  @Field(() => ActionStatusEnum, { description: "How it stands." })
  status: string;

  @Field(() => String, { nullable: true, description: "Why it stands so." })
  statusReason: string | null;

  @Field(() => [ActionUpdateType], { description: "What was reported, the oldest first." })
  updates: ActionUpdateType[];

  @Field(() => [LedgerFigureType], { description: "The figures of the ledger that belong to it." })
  figures: LedgerFigureType[];

  @Field(() => [ActionSeriesType], { description: "What an update can go on counting." })
  series: ActionSeriesType[];

  @Field(() => Boolean, { description: "Whether whoever asks may report of it." })
  mayReport: boolean;

  @Field(() => Boolean, { description: "Whether whoever asks may change it and decide about its updates." })
  mayDecide: boolean;

  @Field(() => Boolean, {
    description: "Whether whoever asks may remove it: a person added it, and nothing came of it.",
  })
  mayRemove: boolean;

  @Field(() => [ActionLinkType], { description: "What it was in the plan before." })
  comesFrom: readonly ActionLinkType[];

  @Field(() => ActionFutureType, { nullable: true, description: "What becomes of it; null while nobody has decided." })
  goesOn: ActionFutureType | null;

  @Field(() => Int, { description: "Grows with every change." })
  version: number;
}

@InputType("ActionIdInput", { description: "Which action." })
export class ActionIdInput {
  @Field(() => ID, { description: "Code of the area." })
  areaCode: string;

  @Field(() => ID, { description: "Year of the plan, such as 2025-26." })
  planYear: string;

  @Field(() => ID, { description: "Short name of the action." })
  key: string;
}

@InputType("EvidenceInput", { description: "What shows that something was done." })
export class EvidenceInputType {
  @Field(() => EvidenceKindEnum, { description: "What kind it is." })
  kind: EvidenceKind;

  @Field(() => String, { description: "Id, name or address." })
  reference: string;

  @Field(() => String, { nullable: true, description: "What it shows." })
  words?: string | null;
}

@InputType("ReportedFigureInput", { description: "A number that goes into the ledger with the update." })
export class ReportedFigureInput {
  @Field(() => ID, { nullable: true, description: "The series it goes on with." })
  series?: string | null;

  @Field(() => String, { nullable: true, description: "What is counted, where it is a new series." })
  statement?: string | null;

  @Field(() => Float, { description: "The number." })
  number: number;

  @Field(() => BoundEnum, { description: "How it is meant." })
  bound: string;

  @Field(() => String, { description: "What it counts, such as referrals or people." })
  unit: string;

  @Field(() => PeriodInput, { description: "Of which months." })
  period: PeriodInput;
}

@InputType("ReportUpdateInput", { description: "An owner's report of an action." })
export class ReportUpdateInput extends ActionIdInput {
  @Field(() => String, { description: "What was done." })
  words: string;

  @Field(() => ActionStatusEnum, { nullable: true, description: "The status proposed." })
  status?: ActionStatus | null;

  @Field(() => String, { nullable: true, description: "Why that status; needed for complete without evidence." })
  statusReason?: string | null;

  @Field(() => [EvidenceInputType], { nullable: true, description: "Evidence." })
  evidence?: EvidenceInputType[] | null;

  @Field(() => ReportedFigureInput, { nullable: true, description: "A number for the ledger; it is evidence too." })
  figure?: ReportedFigureInput | null;
}

@InputType("DecideUpdateInput", { description: "An officer's decision about an update." })
export class DecideUpdateInput {
  @Field(() => ID, { description: "The update." })
  id: string;

  @Field(() => Boolean, { description: "Published when true, sent back when not." })
  publish: boolean;

  @Field(() => String, { nullable: true, description: "What the owner is to know; needed when it is sent back." })
  note?: string | null;

  @Field(() => Int, { description: "The version that was read." })
  version: number;
}
