import { operationKindName } from "@safer-wards/domain";
import type { OperationInput } from "../gql/graphql.js";
import { CONFLICT_WORDS } from "./form-words.js";
import type { Operation } from "./operation-questions.js";

const { facts: names, none, notKnown } = CONFLICT_WORDS;

/** Whether the server says that somebody else was faster. */
export function isConflict(fault: unknown): boolean {
  const errors = typeof fault === "object" && fault !== null && "errors" in fault ? fault.errors : [];
  const [first]: { extensions?: { code?: unknown } }[] = Array.isArray(errors) ? errors : [];
  return first?.extensions?.code === "CONFLICT";
}

export interface Difference {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** In what one's own writing differs from what stands in the register by now. */
export function differencesOf(mine: OperationInput, theirs: Operation): Difference[] {
  const amount = (value: number | null | undefined) => (value == null ? notKnown : String(value));
  const results = (lines: readonly { kind: string; count: number; detail: string }[]) =>
    lines
      .map(({ kind, count, detail }) => `${count} ${kind.toLowerCase().replaceAll("_", " ")} ${detail}`.trim())
      .join(", ");
  const both: readonly Difference[] = [
    { name: names.title, mine: mine.title, theirs: theirs.title },
    { name: names.kind, mine: operationKindName(mine.kind), theirs: theirs.kindName },
    { name: names.aim, mine: mine.aim, theirs: theirs.aim },
    { name: names.priority, mine: mine.priority ?? none, theirs: theirs.priority ?? none },
    { name: names.planAction, mine: String(mine.planActionId ?? none), theirs: theirs.planActionId ?? none },
    { name: names.lead, mine: mine.leadOrganisation, theirs: theirs.lead.slug },
    {
      name: names.partners,
      mine: [...(mine.partnerOrganisations ?? [])].sort().join(", "),
      theirs: theirs.partners
        .map(({ slug }) => slug)
        .sort()
        .join(", "),
    },
    { name: names.firstDay, mine: mine.firstDay, theirs: theirs.dates.firstDay },
    { name: names.lastDay, mine: mine.lastDay, theirs: theirs.dates.lastDay },
    { name: names.officerHours, mine: amount(mine.officerHours), theirs: amount(theirs.officerHours?.value) },
    { name: names.costPounds, mine: amount(mine.costPounds), theirs: amount(theirs.cost?.value) },
    {
      name: names.results,
      mine: results((mine.results ?? []).map((line) => ({ ...line, detail: line.detail ?? "" }))),
      theirs: results(theirs.results.map((line) => ({ ...line, count: line.figure.value ?? 0 }))),
    },
    { name: names.notes, mine: mine.notes ?? "", theirs: theirs.notes ?? "" },
  ];
  return both.filter((fact) => fact.mine !== fact.theirs);
}
