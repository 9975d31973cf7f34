import markdown from "../../../../docs/glossary.md?raw";
import { type GlossaryPart, glossaryParts } from "./glossary-parts.js";

/** The project's glossary, read from the document itself. */
export const GLOSSARY: readonly GlossaryPart[] = glossaryParts(markdown);
