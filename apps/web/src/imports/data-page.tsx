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

const words = WORDS.page;

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
    <Page title={words.title}>
      <h1 className="page-heading">{words.heading}</h1>
      <ForOfficers />
      <Answer asked={asked} what={words.coverage} height={900}>
        {({ coverage }) =>
          coverage.months.length === 0 ? (
            <NothingRecorded words={words.nothing} />
          ) : (
            <>
              <CoverageSummary months={coverage.months} states={coverage.states} />
              <section className="page-section" aria-labelledby="coverage">
                <h2 id="coverage" className="govuk-heading-m">
                  {words.monthByMonth}
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
                heading={words.ledger}
                whose="force"
                licence={words.openLicence}
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
    <Suspense fallback={<Waiting what={words.desk} height={320} />}>
      <ImportDesk importId={importId} />
    </Suspense>
  );
}

function ForWhomPartnersAreCounted() {
  const { viewer } = useViewer();
  if (!viewer || !isAllowed(scopeFor(viewer, "Query.partnerSources"))) return null;
  return (
    <Suspense fallback={<Waiting what={WORDS.partners.what} height={160} />}>
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
  return <p className="page-lead">{words.summary(months.length - missing, months.length, missing, partly)}</p>;
}

function Traps({ traps }: { readonly traps: readonly string[] }) {
  return (
    <section className="page-section page-text" aria-labelledby="traps">
      <h2 id="traps" className="govuk-heading-m">
        {words.trapsHeading}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {traps.map((trap) => (
          <li key={trap}>{trap}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to="/default-locations">{words.pileUpLink}</Link> {words.pileUp}
      </p>
      <p className="govuk-body">
        <Link to="/data-dictionary">{words.dictionaryLink}</Link> {words.dictionary}
      </p>
    </section>
  );
}
