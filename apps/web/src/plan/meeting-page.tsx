import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import type { MeetingPackQuery } from "../gql/graphql.js";
import { Answer, PrintButton, ShareLink, SourceLine, unbroken } from "../ui/index.js";
import { analysisInput, readView, useView, writeView } from "../view/index.js";
import { ActionStatusMark } from "./action-status-mark.js";
import { ActionTable } from "./action-table.js";
import { MeetingOperations } from "./meeting-operations.js";
import { PlanPeriod } from "./plan-period.js";
import { WORDS } from "./words.js";

import { YouthWork } from "./youth-work.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

const MeetingPack = graphql(`
  query MeetingPack($input: AnalysisInput!, $areaCode: ID!, $planYear: ID!) {
    overview(input: $input) {
      id
      headline
      period {
        name
      }
      all {
        id
        attribution
      }
      panels {
        id
        sentence
        priority {
          id
          name
        }
        series {
          id
          count {
            value
          }
          change {
            direction
            words
          }
        }
      }
      completeness {
        words
      }
    }
    plan(areaCode: $areaCode, planYear: $planYear) {
      id
      openConflicts
      openQueries
      statuses {
        status
        count
      }
      actions {
        ...PlanActionParts
      }
    }
  }
`);

const words = WORDS.meeting;

/** What a quarterly meeting needs, in one print. */
export function MeetingPage() {
  const { planYear = "" } = useParams({ strict: false });
  const area = useArea();
  const { view } = useView();
  const { period } = analysisInput(view, area.code);
  const search = writeView(readView(useSearch({ strict: false })));
  const asked = useQuery(MeetingPack, {
    variables: {
      areaCode: area.code,
      planYear,
      input: { areaCode: area.code, planYear, ...(period && { period }) },
    },
  });
  const name = planYear.replace("-", "/");
  return (
    <Page title={words.title(name)}>
      <nav aria-label={WORDS.wayBack} className="way-back">
        <Link to="/plan/$planYear" params={{ planYear }} search={search} className="way-back__link">
          {WORDS.backToYear(name)}
        </Link>
      </nav>
      <Answer asked={asked} heading={words.heading} what={words.thePack} height={720}>
        {(pack) => <ShownPack pack={pack} name={name} />}
      </Answer>
    </Page>
  );
}

function ShownPack({ pack, name }: { readonly pack: MeetingPackQuery; readonly name: string }) {
  const area = useArea();
  const { overview, plan } = pack;
  return (
    <div className="meeting">
      <div className="headline">
        <h1 className="headline__sentence">{unbroken(overview.headline)}</h1>
        <p className="headline__measure">{words.measure(area.partnership, name, overview.period.name)}</p>
      </div>
      <div className="plan-links">
        <PlanPeriod />
        <span className="plan-links__actions">
          <ShareLink />
          <PrintButton />
        </span>
      </div>
      <Priorities panels={overview.panels} />
      <Actions plan={plan} />
      <MeetingOperations />
      <YouthWork />
      <section className="page-section" aria-labelledby="coverage">
        <h2 id="coverage" className="govuk-heading-m">
          {words.completeness}
        </h2>
        <p className="govuk-body">{overview.completeness.words}</p>
        <p className="govuk-body">{words.openFindings(plan.openConflicts, plan.openQueries)}</p>
      </section>
      <SourceLine sources={[...overview.all.attribution, WORDS.source]} />
    </div>
  );
}

function Priorities({ panels }: { readonly panels: MeetingPackQuery["overview"]["panels"] }) {
  return (
    <section className="page-section" aria-labelledby="meeting-priorities">
      <h2 id="meeting-priorities" className="govuk-heading-m">
        {words.priorities}
      </h2>
      <table className="govuk-table stacking-table">
        <caption className="govuk-visually-hidden">{words.caption}</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              {WORDS.priority}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {words.incidents}
            </th>
            <th scope="col" className="govuk-table__header">
              {words.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {panels.map(({ id, priority, series, sentence }) => (
            <tr key={id}>
              <th scope="row" className="govuk-table__header">
                {priority.name}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric" data-heading={words.incidents}>
                {series?.count.value?.toLocaleString("en-GB") ?? <span className="blank">{words.notCounted}</span>}
              </td>
              <td className="govuk-table__cell" data-heading={words.change}>
                {unbroken(series ? series.change.words : sentence)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is late or at risk comes whole; the rest is counted. */
function Actions({ plan }: { readonly plan: MeetingPackQuery["plan"] }) {
  const late = plan.actions.filter(({ status, isOverdue }) => isOverdue || status === "LATE" || status === "AT_RISK");
  return (
    <section className="page-section" aria-labelledby="meeting-actions">
      <h2 id="meeting-actions" className="govuk-heading-m">
        {words.lateHeading}: {late.length}
      </h2>
      <ul className="status-strip" aria-label={WORDS.byStatus}>
        {plan.statuses
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <li key={status}>
              <ActionStatusMark status={status} more={`: ${count}`} />
            </li>
          ))}
      </ul>
      {late.length > 0 ? (
        <ActionTable caption={words.lateHeading} actions={late} />
      ) : (
        <p className="blank">{words.noneLate}</p>
      )}
    </section>
  );
}
