import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { GlossaryText } from "../about/glossary-term.js";
import { useArea } from "../app/area.js";
import type { OperationHerePartsFragment } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { OperationsHere, PublishedOperationsHere } from "./activity-queries.js";
import type { PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

const { activities: words } = WORDS;

interface OfPlace {
  readonly place: PlaceReport;
}

/** For those of the partnership: what they may see of the register. */
export function OwnOperations({ place }: OfPlace): ReactElement {
  const area = useArea();
  const asked = useQuery(OperationsHere, { variables: { areaCode: area.code, placeId: place.placeId } });
  return (
    <Answer asked={asked} what={words.waitingOperations} height={120}>
      {({ operations }) => <OperationList place={place} operations={operations} isLinked />}
    </Answer>
  );
}

/** For everyone: what the published plan tells. */
export function PlanOperations({ place }: OfPlace): ReactElement {
  const area = useArea();
  const asked = useQuery(PublishedOperationsHere, { variables: { areaCode: area.code, placeId: place.placeId } });
  return (
    <Answer asked={asked} what={words.waitingOperations} height={120}>
      {({ publishedOperations }) => <OperationList place={place} operations={publishedOperations} isLinked={false} />}
    </Answer>
  );
}

interface OperationListProps extends OfPlace {
  readonly operations: readonly OperationHerePartsFragment[];
  readonly isLinked: boolean;
}

function OperationList({ place, operations, isLinked }: OperationListProps): ReactElement {
  const partners = partnersOf(operations);
  const isByWard = place.reaches.length > 0 && operations.some(({ isWhole }) => !isWhole);
  return (
    <div>
      <h3 className="place-measure__title">
        <GlossaryText>{words.operations}</GlossaryText>
      </h3>
      {operations.length === 0 ? (
        <p>{words.noOperations}</p>
      ) : (
        <ul className="govuk-list">
          {operations.map((operation) => (
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
      {isByWard && <p className="place-note">{words.operationsByWard}</p>}
      {partners.length > 0 && <p className="place-note">{words.partners(partners)}</p>}
    </div>
  );
}

/** Who leads or joins, each once, in the order of their names. */
export function partnersOf(operations: readonly Pick<OperationHerePartsFragment, "lead" | "partners">[]): string[] {
  const names = operations.flatMap(({ lead, partners }) => [lead, ...partners]).map(({ name }) => name);
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, "en-GB"));
}
