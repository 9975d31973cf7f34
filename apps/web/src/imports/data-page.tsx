import { useQuery } from "@apollo/client/react";
import { isAllowed, scopeFor } from "@safer-wards/domain";
import { Link, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useMay, useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import { Answer, NothingRecorded, Waiting } from "../ui/index.js";
import { CoverageCalendar } from "./coverage-calendar.js";
import { CoverageKey } from "./coverage-mark.js";
import { ImportLedger } from "./import-ledger.js";
import { ImportSteps } from "./import-steps.js";
import "./imports.scss";
import { SupplierCalendar } from "./supplier-calendar.js";
import { WORDS } from "./words.js";

/** Most readers take nothing in, so its code comes only to those who may. */
const ImportDesk = lazy(async () => ({ default: (await import("./import-desk.js")).ImportDesk }));
const AddedOutlines = lazy(async () => ({ default: (await import("./added-outlines.js")).AddedOutlines }));
const AddedNames = lazy(async () => ({ default: (await import("./added-names.js")).AddedNames }));
const RetentionState = lazy(async () => ({ default: (await import("./retention-state.js")).RetentionState }));
const PartnerCoverage = lazy(async () => ({ default: (await import("./partner-coverage.js")).PartnerCoverage }));

const DataCoverage = graphql(`
  query DataCoverage($areaCode: ID!) {
    coverage(areaCode: $areaCode) {
      id
      months
      states
      traps
      sources {
        ...SupplierCalendarParts
      }
      imports {
        ...ImportLedgerParts
      }
    }
  }
`);

/** What is held, for which months, from where and how fresh; what it cannot tell; how more is added. */
export function DataPage() {
  const area = useArea();
  const asked = useQuery(DataCoverage, { variables: { areaCode: area.code } });
  return (
    <Page title="Data">
      <h1 className="page-heading">What we hold, and from where</h1>
      <ForOfficers />
      <Answer asked={asked} what="the coverage" height={900}>
        {({ coverage }) =>
          coverage.months.length === 0 ? (
            <NothingRecorded words="No police files have been imported yet. The steps below say how it is done." />
          ) : (
            <>
              <CoverageSummary months={coverage.months} states={coverage.states} />
              <section className="page-section" aria-labelledby="coverage">
                <h2 id="coverage" className="govuk-heading-m">
                  Month by month
                </h2>
                <CoverageKey />
                <div className="coverage">
                  <CoverageCalendar months={coverage.months} states={coverage.states} areaName={area.name} />
                  {coverage.sources.map((source) => (
                    <SupplierCalendar key={source.id} source={source} areaName={area.name} />
                  ))}
                </div>
              </section>
              <ImportLedger
                imports={coverage.imports}
                heading="Files taken in"
                whose="force"
                licence="Open Government Licence v3.0"
              />
              <Traps traps={coverage.traps} />
            </>
          )
        }
      </Answer>
      <Suspense fallback={null}>
        <AddedOutlines />
        <AddedNames />
      </Suspense>
      <ForWhomPartnersAreCounted />
      <ForWhomRetentionIs />
      <ImportSteps />
    </Page>
  );
}

function ForOfficers() {
  const { viewer } = useViewer();
  const { import: importId = null } = useSearch({ from: "/data" });
  if (!viewer || !isAllowed(scopeFor(viewer, "Mutation.beginImport"))) return null;
  return (
    <Suspense fallback={<Waiting what="the import desk" height={320} />}>
      <ImportDesk importId={importId} />
    </Suspense>
  );
}

function ForWhomPartnersAreCounted() {
  const { viewer } = useViewer();
  if (!viewer || !isAllowed(scopeFor(viewer, "Query.partnerSources"))) return null;
  return (
    <Suspense fallback={<Waiting what="what partners supplied" height={160} />}>
      <PartnerCoverage />
    </Suspense>
  );
}

function ForWhomRetentionIs() {
  if (!useMay("Query.retention")) return null;
  return (
    <Suspense fallback={<Waiting what={WORDS.retention.what} height={160} />}>
      <RetentionState />
    </Suspense>
  );
}

interface CoverageSummaryProps {
  readonly months: readonly string[];
  readonly states: readonly string[];
}

function CoverageSummary({ months, states }: CoverageSummaryProps) {
  const missing = states.filter((state) => state === "NOT_SUPPLIED").length;
  const partly = states.filter((state) => state === "PARTLY_SUPPLIED").length;
  return (
    <p className="page-lead">
      {months.length - missing} of {months.length} months can be counted. {gapWords(missing)}
      {partly > 0 && ` In ${partly} of them an additional force sent nothing.`}
    </p>
  );
}

function gapWords(missing: number): string {
  if (missing === 0) return "None is missing.";
  return missing === 1 ? "One was not supplied: a gap, not a zero." : `${missing} were not supplied: gaps, not zeros.`;
}

function Traps({ traps }: { readonly traps: readonly string[] }) {
  return (
    <section className="page-section page-text" aria-labelledby="traps">
      <h2 id="traps" className="govuk-heading-m">
        What these data cannot tell
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {traps.map((trap) => (
          <li key={trap}>{trap}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to="/default-locations">Where records pile up</Link> lists the busiest map points, and those that officers
        have marked as default locations.
      </p>
      <p className="govuk-body">
        <Link to="/data-dictionary">The data dictionary</Link> tells what every column, measure and answer means.
      </p>
    </section>
  );
}
