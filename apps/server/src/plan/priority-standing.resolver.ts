import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { AnalysisInput } from "../incidents/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { actionAnswer, todayInLondon } from "./actions.answer.js";
import { figureAnswer } from "./ledger.answer.js";
import { planYearAnswer, priorityAnswer } from "./plan.service.js";
import type { PriorityStandings } from "./priority-standing.service.js";
import { PriorityStandingType } from "./priority-standing.types.js";

@Resolver()
export class PriorityStandingResolver {
  constructor(
    private readonly standings: PriorityStandings,
    private readonly organisations: OrganisationDirectory,
  ) {}

  @Query(() => PriorityStandingType, { description: "How a priority stands: what is counted, done, and not counted." })
  async planPriority(@Ctx() asker: Asker, @Arg("input", () => AnalysisInput) input: AnalysisInput) {
    const { year, priority, measures, actions, ledger, ...rest } = await this.standings.read(asker.viewer, input);
    const figureOf = (figure: Parameters<typeof figureAnswer>[0]) =>
      figureAnswer(figure, ledger.findings, this.organisations);
    const today = todayInLondon(new Date());
    return {
      ...rest,
      id: `standing:${year.id}:${priority.id}:${rest.series?.id ?? "uncounted"}`,
      year: planYearAnswer(year),
      priority: priorityAnswer(year, priority),
      measures: measures.map(({ series, statement, now, before, changes }) => ({
        id: series,
        statement,
        now: now.map(figureOf),
        before: before.map(figureOf),
        changes,
      })),
      actions: actions.map((action) => actionAnswer(action, ledger, this.organisations, asker.viewer, today)),
    };
  }
}
