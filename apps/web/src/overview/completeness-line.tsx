import { monthName } from "@safer-wards/domain";
import { Link } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { CompletenessPartsFragment } from "../gql/graphql.js";
import { LeaveOutSwitch } from "../incidents/index.js";
import { FigureText, SourceLine } from "../ui/index.js";
import { useView } from "../view/index.js";
import { DETAILS_WORDS } from "./details-words.js";

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

const COMPLETENESS = DETAILS_WORDS.completeness;

interface CompletenessLineProps {
  readonly completeness: CompletenessPartsFragment;
  readonly attribution: readonly string[];
}

/** How many of the months asked about are there, as blocks and in words. */
export function CompletenessLine({ completeness, attribution }: CompletenessLineProps) {
  const area = useArea();
  const { view, change } = useView();
  const { monthsSupplied, monthsAsked, words, missingMonths, withoutPlace } = completeness;
  return (
    <section className="page-section" aria-labelledby="completeness">
      <h2 id="completeness" className="govuk-heading-m">
        {COMPLETENESS.heading}
      </h2>
      <meter className="completeness__meter" min={0} max={monthsAsked} value={monthsSupplied} aria-hidden="true" />
      <p className="govuk-body completeness__words">
        {words} {missingMonths.length > 0 && <>{COMPLETENESS.gaps(missingMonths.map(monthName).join(", "))} </>}
        {(withoutPlace.value ?? 0) > 0 && (
          <>
            <FigureText figure={withoutPlace} /> {COMPLETENESS.withoutPlace}{" "}
          </>
        )}
        <Link to="/data">{COMPLETENESS.link}</Link>
      </p>
      <LeaveOutSwitch
        areaCode={area.code}
        isOut={view.leaveOutArtefacts}
        onChoose={(leaveOutArtefacts) => change({ leaveOutArtefacts })}
      />
      <SourceLine sources={attribution} />
    </section>
  );
}
