import type { Scope } from "@safer-wards/domain";
import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { GlossaryText } from "../about/glossary-term.js";
import { useArea } from "../app/area.js";
import type { YouthHereQuery } from "../gql/graphql.js";
import { Answer, FigureText } from "../ui/index.js";
import { YouthHere } from "./activity-queries.js";
import { type PlaceReport, wardsReached } from "./place-query.js";
import { WORDS } from "./words.js";

const { activities: words } = WORDS;

interface PlaceYouthProps {
  readonly place: PlaceReport;
  readonly scope: Scope;
}

/** Youth sessions here: by ward for whoever sees them, within an outline for whoever sees them whole. */
export function PlaceYouth({ place, scope }: PlaceYouthProps): ReactElement {
  const area = useArea();
  const isOutline = place.wards.length === 0;
  const isByWard = isOutline && scope.own !== "WHOLE" && scope.others !== "WHOLE";
  const { firstMonth, endMonth } = place.period;
  const placeIds = isOutline ? [place.placeId] : place.wards.map((ward) => ward.code);
  const input = { areaCode: area.code, period: { firstMonth, endMonth }, placeIds };
  const asked = useQuery(YouthHere, { variables: { input }, skip: isByWard });
  // A commissioner without sessions of the own contracts is told by ward like others.
  const isRefused = isOutline && scope.others === "PROTECTED" && asked.error !== undefined;
  return (
    <div>
      <h3 className="place-measure__title">
        <GlossaryText>{words.youth}</GlossaryText>
      </h3>
      {isByWard || isRefused ? (
        <p>{words.countedByWard(words.youthSessions, wardsReached(place))}</p>
      ) : (
        <Answer asked={asked} what={words.waitingSessions} height={60}>
          {({ youthReach }) => <Reached reach={youthReach} isOutline={isOutline} />}
        </Answer>
      )}
    </div>
  );
}

interface ReachedProps {
  readonly reach: YouthHereQuery["youthReach"];
  readonly isOutline: boolean;
}

function Reached({ reach: { total, providers }, isOutline }: ReachedProps): ReactElement {
  return (
    <>
      <p>
        {words.sessions}: <FigureText figure={total.sessions} withInterval={false} />. {words.contacts}:{" "}
        <FigureText figure={total.contacts} withInterval={false} />.
      </p>
      <p className="place-note">
        {words.providers(providers.filter(({ sessions }) => (sessions.value ?? 0) > 0).map(({ name }) => name))}{" "}
        {isOutline && words.youthWithin}
      </p>
    </>
  );
}
