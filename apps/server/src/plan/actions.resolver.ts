import { ACTION_STATUSES } from "@safer-wards/domain";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { InvalidInput } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { actionAnswer, todayInLondon } from "./actions.answer.js";
import type { ActionId, PlanActions } from "./actions.service.js";
import { ActionIdInput, DecideUpdateInput, PlanActionType, ReportUpdateInput } from "./actions.types.js";
import { AddActionInput, ChangeActionInput, RemoveActionInput } from "./action-inputs.js";
import { gapsAnswer } from "./gaps.answer.js";
import type { FiguresLedger } from "./ledger.service.js";
import { gapsOf } from "./plan-gaps.js";
import { planYearAnswer } from "./plan.service.js";
import type { WrittenActions } from "./written-actions.service.js";
import { PlanType } from "./year-plan.types.js";

@Resolver()
export class ActionsResolver {
  constructor(
    private readonly actions: PlanActions,
    private readonly written: WrittenActions,
    private readonly ledger: FiguresLedger,
    private readonly organisations: OrganisationDirectory,
  ) {}

  @Query(() => PlanType, { description: "A year's plan: its actions, how they stand, and what it leaves open." })
  async plan(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("planYear", () => ID, { nullable: true, description: "The latest when left out." }) planYear?: string | null,
  ): Promise<PlanType> {
    const year = this.actions.year(areaCode, planYear);
    const actions = await this.actions.list(asker.viewer, areaCode, year.id);
    const ledger = await this.ledger.read(asker.viewer, areaCode, "Query.plan");
    const open = ledger.findings.filter(({ state }) => state !== "SETTLED");
    const conflicts = open.filter(({ severity }) => severity === "CONFLICT").length;
    const today = todayInLondon(new Date());
    return {
      id: `plan:${areaCode}:${year.id}`,
      year: planYearAnswer(year),
      actions: actions.map((action) => actionAnswer(action, ledger, this.organisations, asker.viewer, today)),
      statuses: ACTION_STATUSES.map((status) => ({
        status,
        count: actions.filter((action) => action.status === status).length,
      })),
      gaps: gapsAnswer(gapsOf(areaCode, year, actions, this.organisations)),
      openConflicts: conflicts,
      openQueries: open.length - conflicts,
    };
  }

  @Query(() => PlanActionType, { description: "One action with everything reported of it that you may see." })
  async planAction(@Ctx() asker: Asker, @Arg("input", () => ActionIdInput) input: ActionIdInput) {
    return this.one(asker, input);
  }

  @Mutation(() => PlanActionType, { description: "Reports of an action, as its owner. Others see it once published." })
  async reportActionUpdate(@Ctx() asker: Asker, @Arg("input", () => ReportUpdateInput) input: ReportUpdateInput) {
    return this.one(asker, await this.actions.report(asker, input));
  }

  @Mutation(() => PlanActionType, { description: "Publishes an update with the status it proposes, or sends it back." })
  async decideActionUpdate(@Ctx() asker: Asker, @Arg("input", () => DecideUpdateInput) input: DecideUpdateInput) {
    return this.one(asker, await this.actions.decide(asker, input));
  }

  @Mutation(() => PlanActionType, {
    description: "Changes what an action is to reach, by whom and when, or its status.",
  })
  async changePlanAction(@Ctx() asker: Asker, @Arg("input", () => ChangeActionInput) input: ChangeActionInput) {
    return this.one(asker, await this.actions.change(asker, input));
  }

  @Mutation(() => PlanActionType, { description: "Adds an action to a year's plan, or to the next one being made." })
  async addPlanAction(@Ctx() asker: Asker, @Arg("input", () => AddActionInput) input: AddActionInput) {
    return this.one(asker, await this.written.add(asker, input));
  }

  @Mutation(() => Boolean, { description: "Removes an action that a person added and of which nothing came yet." })
  async removePlanAction(@Ctx() asker: Asker, @Arg("input", () => RemoveActionInput) input: RemoveActionInput) {
    return this.written.remove(asker, input);
  }

  private async one(asker: Asker, { areaCode, planYear, key }: ActionId): Promise<PlanActionType> {
    const all = await this.actions.list(asker.viewer, areaCode, planYear, "Query.planAction");
    const action = all.find((known) => known.key === key);
    if (!action) throw new InvalidInput(`The plan ${planYear} has no action "${key}".`, "key");
    const ledger = await this.ledger.read(asker.viewer, areaCode, "Query.planAction");
    return actionAnswer(action, ledger, this.organisations, asker.viewer, todayInLondon(new Date()));
  }
}
