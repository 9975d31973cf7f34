import { figureWords, quantityWords } from "../ui/index.js";
import type { Operation } from "./operation-questions.js";

type Result = Operation["results"][number];

/** `at least 200 purse chains`, `51 notices`, or `[c]`. */
export function oneResult({ kind, figure, detail, atLeast, name }: Result): string {
  if (figure.value === null) return `${name.toLowerCase()}: [c]`;
  const isNamed = (kind === "ITEM_GIVEN_OUT" || kind === "STAND_HELD") && detail !== "";
  const amount = isNamed
    ? `${figure.value.toLocaleString("en-GB")} ${detail}`
    : quantityWords(figure.value, figure.unit);
  return atLeast ? `at least ${amount}` : amount;
}

/** What an operation came to, in a line; null where nothing is told. */
export function resultWords({ results }: Pick<Operation, "results">): string | null {
  return results.length === 0 ? null : results.map(oneResult).join(", ");
}

/** One figure of a result, with the reason where it is withheld. */
export function resultFigureWords({ figure, atLeast }: Result): string {
  return `${atLeast && figure.value !== null ? "at least " : ""}${figureWords(figure)}`;
}
