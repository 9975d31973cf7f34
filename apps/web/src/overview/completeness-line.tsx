import { Link } from "@tanstack/react-router";
import { graphql } from "../gql/index.js";
import type { CompletenessPartsFragment } from "../gql/graphql.js";
import { SourceLine } from "../ui/index.js";

export const CompletenessParts = graphql(`
  fragment CompletenessParts on Completeness {
    monthsSupplied
    monthsAsked
    words
    missingMonths
    withoutPlace {
      value
      unit
      missing
      missingBecause
    }
  }
`);

interface CompletenessLineProps {
  readonly completeness: CompletenessPartsFragment;
  readonly attribution: readonly string[];
}

/** How many of the months asked about are there, as blocks and in words. */
export function CompletenessLine({ completeness, attribution }: CompletenessLineProps) {
  const { monthsSupplied, monthsAsked, words } = completeness;
  return (
    <section className="page-section" aria-labelledby="completeness">
      <h2 id="completeness" className="govuk-heading-m">
        How complete these data are
      </h2>
      <p className="completeness">
        <meter className="completeness__meter" min={0} max={monthsAsked} value={monthsSupplied} aria-hidden="true" />
        <span className="completeness__months">
          {monthsSupplied} of {monthsAsked} months
        </span>
      </p>
      <p className="govuk-body">
        {words} <Link to="/data">Months, files and sources</Link>
      </p>
      <SourceLine sources={attribution} />
    </section>
  );
}
