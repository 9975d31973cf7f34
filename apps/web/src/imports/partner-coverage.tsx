import { useQuery } from "@apollo/client/react";
import { addMonths, monthName, monthsOf } from "@safer-wards/domain";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { Answer, ScrollRegion } from "../ui/index.js";
import type { ImportLedgerPartsFragment } from "../gql/graphql.js";
import { CoverageMark } from "./coverage-mark.js";
import { ImportLedger } from "./import-ledger.js";
import { WORDS } from "./words.js";

const words = WORDS.partners;

const PartnerCoverageQuestion = graphql(`
  query PartnerCoverage($areaCode: ID!) {
    partnerSources(areaCode: $areaCode) {
      id
      sourceName
      supplier
      demonstration
      months
      imports {
        ...ImportLedgerParts
      }
    }
  }
`);

/** Which partner supplied which months; for whoever is told partner counts. */
export function PartnerCoverage() {
  const area = useArea();
  const asked = useQuery(PartnerCoverageQuestion, { variables: { areaCode: area.code } });
  return (
    <section className="page-section" aria-labelledby="partner-coverage">
      <h2 id="partner-coverage" className="govuk-heading-m">
        {words.heading}
      </h2>
      <Answer
        asked={asked}
        what={words.what}
        height={160}
        nothing={({ partnerSources }) => (partnerSources.length === 0 ? words.nothing : null)}
      >
        {({ partnerSources }) => (
          <>
            <Matrix sources={partnerSources} />
            <PartnerLedger imports={partnerSources.flatMap(({ imports }) => imports ?? [])} />
          </>
        )}
      </Answer>
    </section>
  );
}

/** For whom nothing is withheld from: which files the months came with, and what each changed. */
function PartnerLedger({ imports }: { readonly imports: readonly ImportLedgerPartsFragment[] }) {
  if (imports.length === 0) return null;
  return (
    <ImportLedger
      imports={imports.toSorted((one, other) => (one.importedAt < other.importedAt ? 1 : -1))}
      heading={words.ledger}
      whose="partner"
      licence={words.licence}
    />
  );
}

interface Supplied {
  readonly id: string;
  readonly sourceName: string;
  readonly supplier: string;
  readonly demonstration: boolean;
  readonly months: readonly string[];
}

function Matrix({ sources }: { readonly sources: readonly Supplied[] }) {
  const all = sources.flatMap(({ months }) => months).toSorted();
  const months = monthsOf({ firstMonth: all[0]!, endMonth: addMonths(all.at(-1)!, 1) });
  return (
    <ScrollRegion label={words.region}>
      <table className="coverage-matrix">
        <caption className="govuk-visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                <abbr title={monthName(month)}>
                  {month.endsWith("-01") || month === months[0] ? month.slice(2) : month.slice(5)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                {source.sourceName}
                <span className="coverage-matrix__supplier">
                  {source.demonstration ? words.demonstration(source.supplier) : source.supplier}
                </span>
              </th>
              {months.map((month) => (
                <td key={month}>
                  <CoverageMark state={source.months.includes(month) ? "SUPPLIED" : "NOT_SUPPLIED"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
