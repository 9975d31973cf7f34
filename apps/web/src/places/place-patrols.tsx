import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { GlossaryText } from "../about/glossary-term.js";
import { useArea } from "../app/area.js";
import type { PatrolsHereQuery } from "../gql/graphql.js";
import { Answer, FigureText, type ShownFigure } from "../ui/index.js";
import { PatrolsHere } from "./activity-queries.js";
import { type PlaceReport, wardsReached } from "./place-query.js";
import { WORDS } from "./words.js";

const { activities: words } = WORDS;

/** Patrol visits here: by ward for whoever sees them, within an outline for officers. */
export function PlacePatrols({ place }: { readonly place: PlaceReport }): ReactElement {
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
        {({ patrolDelivered }) => <Visits place={place} delivered={patrolDelivered} />}
      </Answer>
    </div>
  );
}

interface VisitsProps {
  readonly place: PlaceReport;
  readonly delivered: PatrolsHereQuery["patrolDelivered"];
}

function Visits({ place, delivered }: VisitsProps): ReactElement {
  const isOutline = place.wards.length === 0;
  if (isOutline && delivered.isProtected) return <p>{words.countedByWard(words.patrolVisits, wardsReached(place))}</p>;
  const keys = new Set<string>(isOutline ? [place.placeId] : place.wards.map(({ code }) => code));
  const all = isOutline ? [...delivered.byParish, ...delivered.byOutline] : delivered.byWard;
  const rows = all.filter(({ key }) => keys.has(key));
  if (rows.length === 0) return <p>{words.noPatrols}</p>;
  return (
    <ul className="govuk-list">
      {rows.map((row) => (
        <li key={row.key}>
          {row.name}: <VisitsHere visits={row.visits} />
        </li>
      ))}
    </ul>
  );
}

/** A gap is told in its own sentence, which says what is not known. */
function VisitsHere({ visits }: { readonly visits: ShownFigure }): ReactElement {
  return <FigureText figure={visits} withUnit withInterval={false} explained={visits.missing === "NOT_SUPPLIED"} />;
}
