import { isAllowed, scopeFor } from "@safer-wards/domain";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { ledgerAnswer } from "./ledger.answer.js";
import type { FiguresLedger, Ledger } from "./ledger.service.js";
import { FiguresLedgerType, ResolveFindingInput } from "./ledger.types.js";

@Resolver()
export class LedgerResolver {
  constructor(
    private readonly ledger: FiguresLedger,
    private readonly organisations: OrganisationDirectory,
  ) {}

  @Query(() => FiguresLedgerType, { description: "Every figure of the plan with its source and its contradictions." })
  async planFigures(@Ctx() asker: Asker, @Arg("areaCode", () => ID) areaCode: string) {
    return this.answer(asker, await this.ledger.read(asker.viewer, areaCode));
  }

  @Mutation(() => FiguresLedgerType, { description: "Decides about a finding; the decision is kept in its history." })
  async resolveFinding(@Ctx() asker: Asker, @Arg("input", () => ResolveFindingInput) input: ResolveFindingInput) {
    return this.answer(asker, await this.ledger.resolve(asker, input));
  }

  private answer(asker: Asker, ledger: Ledger): FiguresLedgerType {
    const mayResolve = isAllowed(scopeFor(asker.viewer, "Mutation.resolveFinding"));
    return ledgerAnswer(ledger, this.organisations, mayResolve);
  }
}
