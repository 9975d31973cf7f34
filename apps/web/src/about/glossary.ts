import markdown from "../../../../docs/glossary.md?raw";
import { type GlossaryPart, glossaryParts } from "./glossary-parts.js";

/** The project's glossary, read from the document itself. */
export const GLOSSARY: readonly GlossaryPart[] = glossaryParts(markdown);

const MEANINGS = new Map(GLOSSARY.flatMap(({ entries }) => entries).map(({ term, says }) => [term, says]));

/** What the glossary says of a term, beginning with a capital; null for a term it does not have. */
export function meaningOf(term: string): string | null {
  const says = MEANINGS.get(term);
  return says === undefined ? null : says.charAt(0).toUpperCase() + says.slice(1);
}
