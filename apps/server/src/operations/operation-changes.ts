import { operationDatesWords, operationKindName, operationResultKind } from "@safer-wards/domain";
import type { Operation, OperationVersion } from "./operation.js";

/** How a fact reads in the history of an operation. */
const FACTS: readonly { readonly name: string; readonly words: (operation: Operation) => string }[] = [
  { name: "Title", words: ({ title }) => title },
  { name: "Kind", words: ({ kind }) => operationKindName(kind) },
  { name: "Aim", words: ({ aim }) => aim },
  { name: "Priority", words: ({ priority }) => priority ?? "none" },
  { name: "Plan action", words: ({ planActionId }) => planActionId ?? "none" },
  { name: "Lead", words: ({ leadOrganisation }) => leadOrganisation },
  { name: "Partners", words: ({ partnerOrganisations }) => partnerOrganisations.join(", ") || "none" },
  { name: "Dates", words: ({ dates }) => operationDatesWords(dates) },
  { name: "Cost", words: ({ costPounds }) => (costPounds === null ? "not known" : `£${costPounds}`) },
  { name: "Officer hours", words: ({ officerHours }) => (officerHours === null ? "not known" : String(officerHours)) },
  {
    name: "Results",
    words: ({ results }) =>
      results
        .map(({ kind, count, detail }) => `${count} ${operationResultKind(kind).unit}${detail && ` (${detail})`}`)
        .join(", ") || "none",
  },
  { name: "State", words: ({ state }) => state.toLowerCase() },
];

/** What a version changed from the one before it, one fact a sentence; nothing for the first. */
export function changesOf({ content: after }: OperationVersion, before: OperationVersion | undefined): string[] {
  if (!before) return [];
  const facts = FACTS.flatMap(({ name, words }) => {
    const [was, is] = [words(before.content), words(after)];
    return was === is ? [] : [`${name}: ${was} → ${is}`];
  });
  const isMoved = JSON.stringify(before.content.place) !== JSON.stringify(after.place);
  const isNoted = before.content.notes !== after.notes;
  return [...facts, ...(isMoved ? ["Place drawn anew"] : []), ...(isNoted ? ["Notes rewritten"] : [])];
}
