import { Fragment, type ReactElement, type ReactNode } from "react";
import { Term } from "../ui/term.js";
import { meaningOf } from "./glossary.js";
import { partsOfLabel } from "./glossary-words.js";

interface GlossaryTermProps {
  /** As the glossary names it. */
  readonly term: string;
  readonly children: ReactNode;
}

/** A word that the glossary explains under another name; plain where it does not. */
export function GlossaryTerm({ term, children }: GlossaryTermProps): ReactElement {
  const means = meaningOf(term);
  return means === null ? <>{children}</> : <Term means={means}>{children}</Term>;
}

/** A heading or a label in which a word of the glossary says what it means. */
export function GlossaryText({ children }: { readonly children: string }): ReactElement {
  return (
    <>
      {partsOfLabel(children).map(({ text, means }) => (
        <Fragment key={text}>{means === null ? text : <Term means={means}>{text}</Term>}</Fragment>
      ))}
    </>
  );
}
