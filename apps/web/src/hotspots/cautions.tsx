import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { WORDS } from "./words.js";

const words = WORDS.cautions;

/** What street-level data cannot tell, in sight of whoever reads the map. */
export function Cautions({ cautions }: { readonly cautions: readonly string[] }): ReactElement | null {
  if (cautions.length === 0) return null;
  return (
    <section className="page-section cautions" aria-labelledby="cautions">
      <h2 id="cautions" className="govuk-heading-m">
        {words.heading}
      </h2>
      <ul className="govuk-list govuk-list--bullet cautions__list">
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to="/methods">{words.methods}</Link>
      </p>
    </section>
  );
}
