import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { type Action, isAllowed, scopeFor } from "@safer-wards/domain";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { SignInLink, useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import type { OperationHerePartsFragment } from "../gql/graphql.js";
import { Answer, FigureText } from "../ui/index.js";
import type { ShownFigure } from "../ui/index.js";
import { OperationsHere, PatrolsHere, PublishedOperationsHere, YouthHere } from "./activity-queries.js";
import { PlaceActions } from "./place-actions.js";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

const { activities: words } = WORDS;

interface ActivityProps {
  readonly place: PlaceReport;
}

/** What is done here, and by whom, as far as the viewer may see it. */
export function PlaceActivities({ place }: ActivityProps): ReactElement {
  const may = useMay();
  return (
    <section className="page-section" aria-labelledby="activities">
      <h2 id="activities" className="govuk-heading-m">
        {words.heading(place.name)}
      </h2>
      <div className="place-inside">
        <PlaceActions place={place} />
        {place.wards.length > 0 ? <OfWards place={place} /> : <p>{words.outline(place.name)}</p>}
      </div>
      {place.wards.length > 0 && !may("Query.operations") && (
        <p className="place-note">
          {words.more} <SignInLink />
        </p>
      )}
    </section>
  );
}

/** What is counted by wards, which an outline of its own does not have. */
function OfWards({ place }: ActivityProps): ReactElement {
  const may = useMay();
  const wardCodes = new Set(place.wards.map((ward) => ward.code));
  return (
    <>
      {may("Query.operations") ? <OwnOperations wardCodes={wardCodes} /> : <PlanOperations wardCodes={wardCodes} />}
      {may("Query.patrolDelivered") && <Patrols place={place} wardCodes={wardCodes} />}
      {may("Query.youthReach") && <Youth place={place} />}
    </>
  );
}

/** Whether the viewer comes through a door at all; the server decides how much is shown behind it. */
function useMay(): (action: Action) => boolean {
  const { viewer } = useViewer();
  return (action) => viewer !== undefined && isAllowed(scopeFor(viewer, action));
}

interface WardsProps {
  readonly wardCodes: ReadonlySet<string>;
}

function OwnOperations({ wardCodes }: WardsProps): ReactElement {
  const area = useArea();
  const asked = useQuery(OperationsHere, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what={words.waitingOperations} height={120}>
      {({ operations }) => <OperationList operations={operations} wardCodes={wardCodes} isLinked />}
    </Answer>
  );
}

function PlanOperations({ wardCodes }: WardsProps): ReactElement {
  const area = useArea();
  const asked = useQuery(PublishedOperationsHere, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what={words.waitingOperations} height={120}>
      {({ publishedOperations }) => (
        <OperationList operations={publishedOperations} wardCodes={wardCodes} isLinked={false} />
      )}
    </Answer>
  );
}

interface OperationListProps extends WardsProps {
  readonly operations: readonly OperationHerePartsFragment[];
  readonly isLinked: boolean;
}

function OperationList({ operations, wardCodes, isLinked }: OperationListProps): ReactElement {
  const here = operations.filter(({ place }) => place.wardCodes.some((code) => wardCodes.has(code)));
  const partners = partnersOf(here);
  return (
    <div>
      <h3 className="place-measure__title">
        <GlossaryText>{words.operations}</GlossaryText>
      </h3>
      {here.length === 0 ? (
        <p>{words.noOperations}</p>
      ) : (
        <ul className="govuk-list">
          {here.map((operation) => (
            <li key={operation.id}>
              {isLinked ? (
                <Link to="/operations/$operationId" params={{ operationId: operation.id }}>
                  {operation.title}
                </Link>
              ) : (
                <strong>{operation.title}</strong>
              )}
              <br />
              {words.operation(operation.kindName, operation.dates.words, operation.statusWords)}
            </li>
          ))}
        </ul>
      )}
      {partners.length > 0 && <p className="place-note">{words.partners(partners)}</p>}
    </div>
  );
}

/** Who leads or joins, each once, in the order of their names. */
export function partnersOf(operations: readonly Pick<OperationHerePartsFragment, "lead" | "partners">[]): string[] {
  const names = operations.flatMap(({ lead, partners }) => [lead, ...partners]).map(({ name }) => name);
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, "en-GB"));
}

function Patrols({ place, wardCodes }: ActivityProps & WardsProps): ReactElement {
  const area = useArea();
  const { firstMonth, endMonth } = place.period;
  const input = { areaCode: area.code, period: { firstMonth, endMonth } };
  const asked = useQuery(PatrolsHere, { variables: { input } });
  return (
    <div>
      <h3 className="place-measure__title">
        <GlossaryText>{words.patrols}</GlossaryText>
      </h3>
      <Answer asked={asked} what={words.waitingVisits} height={60}>
        {({ patrolDelivered }) => {
          const rows = patrolDelivered.byWard.filter(({ key }) => wardCodes.has(key));
          if (rows.length === 0) return <p>{words.noPatrols}</p>;
          return (
            <ul className="govuk-list">
              {rows.map((row) => (
                <li key={row.key}>
                  {row.name}: <PatrolVisitsHere visits={row.visits} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </div>
  );
}

/** A gap is told in its own sentence, which says what is not known. */
function PatrolVisitsHere({ visits }: { readonly visits: ShownFigure }): ReactElement {
  return <FigureText figure={visits} withUnit withInterval={false} explained={visits.missing === "NOT_SUPPLIED"} />;
}

function Youth({ place }: ActivityProps): ReactElement {
  const area = useArea();
  const { firstMonth, endMonth } = place.period;
  const placeIds = place.wards.map((ward) => ward.code);
  const input = { areaCode: area.code, period: { firstMonth, endMonth }, placeIds };
  const asked = useQuery(YouthHere, { variables: { input } });
  return (
    <div>
      <h3 className="place-measure__title">
        <GlossaryText>{words.youth}</GlossaryText>
      </h3>
      <Answer asked={asked} what={words.waitingSessions} height={60}>
        {({ youthReach: { total, providers } }) => (
          <>
            <p>
              {words.sessions}: <FigureText figure={total.sessions} withInterval={false} />. {words.contacts}:{" "}
              <FigureText figure={total.contacts} withInterval={false} />.
            </p>
            <p className="place-note">
              {words.providers(providers.filter(({ sessions }) => (sessions.value ?? 0) > 0).map(({ name }) => name))}
            </p>
          </>
        )}
      </Answer>
    </div>
  );
}
