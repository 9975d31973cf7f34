import type { ReactElement, ReactNode } from "react";
import { meaningOf } from "../about/glossary.js";
import { Term } from "../ui/index.js";

interface GlossaryTermProps {
  /** As the glossary names it. */
  readonly term: string;
  readonly children: ReactNode;
}

/** A word that the glossary explains; plain where it does not. */
export function GlossaryTerm({ term, children }: GlossaryTermProps): ReactElement {
  const means = meaningOf(term);
  return means === null ? <>{children}</> : <Term means={means}>{children}</Term>;
}
