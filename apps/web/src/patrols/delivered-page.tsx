import { useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import { isSignedIn, SignInLink, useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, PeriodPicker, PrintButton, ShareLink } from "../ui/index.js";
import { useView } from "../view/index.js";
import { DeliveredTables } from "./delivered-tables.js";
import { type Delivered, PatrolsDelivered } from "./delivered-questions.js";
import { PatrolWays } from "./patrol-ways.js";
import "./patrols.scss";
import { WORDS } from "./words.js";

const words = WORDS.delivered;

const READERS = ["OFFICER", "COUNCILLOR", "YOUTH_COMMISSIONER"];

/** Visits made against visits planned; by ward alone for who is no officer. */
export function DeliveredPage() {
  const { viewer } = useViewer();
  const mayRead = viewer?.roles.some((role) => READERS.includes(role)) ?? false;
  return (
    <Page title={words.title}>
      <PatrolWays />
      {mayRead ? (
        <DeliveredOfAddress />
      ) : (
        <>
          <h1 className="page-heading">{words.title}</h1>
          {viewer && (
            <p className="page-lead">
              {words.readers} {isSignedIn(viewer) ? words.otherRoles : <SignInLink />}
            </p>
          )}
        </>
      )}
    </Page>
  );
}

function DeliveredOfAddress() {
  const area = useArea();
  const { view, change } = useView();
  const { plan, operation } = useSearch({ strict: false });
  const input = {
    areaCode: area.code,
    ...(view.period && { period: view.period }),
    ...(plan !== undefined && { planId: plan }),
    ...(operation !== undefined && { operationId: operation }),
  };
  const asked = useQuery(PatrolsDelivered, { variables: { input }, fetchPolicy: "cache-and-network" });
  return (
    <>
      <WayBack plan={plan} operation={operation} />
      <div className="view-bar">
        {area.supplied && (
          <PeriodPicker
            period={view.period}
            defaultPeriod={asked.data?.patrolDelivered.period ?? area.defaultPeriod}
            supplied={area.supplied}
            onChoose={(period) => change({ period })}
          />
        )}
        <div className="view-bar__actions">
          <ShareLink />
          <PrintButton />
        </div>
      </div>
      <Answer asked={asked} heading={words.title} what={words.what} height={640}>
        {({ patrolDelivered }) => <DeliveredAnswer delivered={patrolDelivered} />}
      </Answer>
    </>
  );
}

interface WayBackProps {
  readonly plan: string | undefined;
  readonly operation: string | undefined;
}

/** To what was asked about alone, where its evaluation and its briefings are. */
function WayBack({ plan, operation }: WayBackProps) {
  if (plan === undefined && operation === undefined) return null;
  return (
    <nav aria-label={words.wayBack} className="way-back">
      {plan === undefined ? (
        <Link to="/operations/$operationId" params={{ operationId: operation ?? "" }} className="way-back__link">
          {words.toOperation}
        </Link>
      ) : (
        <Link to="/operations/patrols/$planId" params={{ planId: plan }} className="way-back__link">
          {words.toPlan}
        </Link>
      )}
    </nav>
  );
}

function DeliveredAnswer({ delivered }: { readonly delivered: Delivered }) {
  return (
    <>
      <h1 className="page-heading">{delivered.headline}</h1>
      <p className="planner__words">
        {delivered.isDemonstration && `${words.demonstration} `}
        {words.intervals}
      </p>
      <DeliveredTables delivered={delivered} />
      <section className="page-section page-text">
        <h2 className="govuk-heading-m">{words.limits}</h2>
        {delivered.cautions.map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
      </section>
    </>
  );
}
