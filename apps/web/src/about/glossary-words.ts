import { GLOSSARY } from "./glossary.js";

/** A stretch of a text: plain, or a word that the glossary explains. */
export interface TextPart {
  readonly text: string;
  /** What it means; null where it is plain. */
  readonly means: string | null;
}

/**
 * Words that labels use in their everyday sense too, where the glossary's would mislead. Its own page explains them, and a
 * label that means them says so with `GlossaryTerm`.
 */
const EVERYDAY = new Set(["new", "key", "target", "next door", "pace", "prevent", "update", "action", "former"]);

/** Every name of every entry; the longer ones first, so that "rank interval" is not read as "interval". */
const NAMES = GLOSSARY.flatMap(({ entries }) => entries)
  .flatMap(({ term, says }) => namesOf(term).map((name) => ({ name, says: withCapital(says) })))
  .filter(({ name }) => !EVERYDAY.has(name.toLowerCase()))
  .toSorted((one, other) => other.name.length - one.name.length);

const MEANINGS = new Map(NAMES.map(({ name, says }) => [name.toLowerCase(), says]));

const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${NAMES.map(({ name }) => name.replaceAll(/[*()]/g, String.raw`\$&`)).join("|")})s?(?![\\p{L}\\p{N}-])`,
  "iu",
);

/** A heading or a label with the first word that the glossary explains parted from the rest. */
export function partsOfLabel(text: string): TextPart[] {
  const found = ANY_NAME.exec(text);
  const means = found ? (MEANINGS.get((found[1] ?? "").toLowerCase()) ?? null) : null;
  if (!found || means === null) return [{ text, means: null }];
  const after = text.slice(found.index + found[0].length);
  return [
    { text: text.slice(0, found.index), means: null },
    { text: found[0], means },
    { text: after, means: null },
  ].filter((part) => part.text !== "");
}

/** What the first word of a label that the glossary explains means; null where it explains none. */
export function meaningOfLabel(text: string): string | null {
  return partsOfLabel(text).find(({ means }) => means !== null)?.means ?? null;
}

/** `Community safety partnership (CSP)` has two names, and so has `Hexagon, cell`. */
function namesOf(term: string): string[] {
  return term
    .split(/, | \(|\)/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function withCapital(says: string): string {
  return says.charAt(0).toUpperCase() + says.slice(1);
}
