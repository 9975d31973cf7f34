import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import type { ActionHerePartsFragment } from "../gql/graphql.js";
import { ActionStatusMark } from "../plan/index.js";
import { Answer } from "../ui/index.js";
import { ActionsHere } from "./activity-queries.js";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

const { activities: words } = WORDS;

/** What the plan of the year promises here by name; and, folded, what it promises everywhere. */
export function PlaceActions({ place }: { readonly place: PlaceReport }): ReactElement {
  const area = useArea();
  const asked = useQuery(ActionsHere, { variables: { areaCode: area.code } });
  const wardCodes = new Set(place.wards.map(({ code }) => code));
  const towns = area.groups.filter(({ wards }) => wards.some(({ code }) => wardCodes.has(code)));
  const names = [place.name, ...place.wards.map(({ name }) => name), ...towns.map(({ name }) => name)];
  return (
    <div>
      <h3 className="place-measure__title">
        <GlossaryText>{words.actions}</GlossaryText>
      </h3>
      <Answer asked={asked} what={words.waitingActions} height={120}>
        {({ plan: { year, actions } }) => {
          const here = actions.filter((action) => action.place !== null && namesOneOf(action.place, names));
          const everywhere = actions.filter((action) => action.place === null);
          return (
            <>
              {here.length === 0 ? <p>{words.noActions(year.name)}</p> : <ActionList actions={here} />}
              <details>
                <summary>{words.actionsEverywhere(everywhere.length, area.name)}</summary>
                <ActionList actions={everywhere} />
              </details>
            </>
          );
        }}
      </Answer>
    </div>
  );
}

function ActionList({ actions }: { readonly actions: readonly ActionHerePartsFragment[] }): ReactElement {
  return (
    <ul className="govuk-list place-actions">
      {actions.map(({ id, key, planYear, summary, owners, status }) => (
        <li key={id}>
          <Link to="/plan/$planYear/actions/$key" params={{ planYear, key }}>
            {summary}
          </Link>
          <br />
          <ActionStatusMark
            status={status}
            more={owners.length > 0 ? ` · ${owners.map(({ name }) => name).join(", ")}` : ""}
          />
        </li>
      ))}
    </ul>
  );
}

/** Whether the plan's words for a place name one of these. */
export function namesOneOf(said: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${plainWords(said)} `.includes(` ${plainWords(name)} `));
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
