import { Link, useSearch } from "@tanstack/react-router";
import type { Operation } from "../operations/index.js";
import { readView, writeView } from "../view/index.js";
import { WORDS } from "./words.js";

interface OperationLinesProps {
  readonly operations: readonly Operation[];
  /** Whether the priority stands in the line, where it does not stand above. */
  readonly withPriority?: boolean;
}

/** Operations, a line each: what, when and how it stands. */
export function OperationLines({ operations, withPriority = false }: OperationLinesProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  return (
    <ul className="govuk-list govuk-list--bullet">
      {operations.map(({ id, title, statusWords, dates, origin, priorityName }) => (
        <li key={id}>
          <Link to="/operations/$operationId" params={{ operationId: id }} search={search}>
            {title}
          </Link>
          : {statusWords.toLowerCase()}, {dates.words}
          {withPriority && priorityName !== null && `, ${priorityName}`}
          {origin === "DEMONSTRATION" && ` (${WORDS.demonstration})`}
        </li>
      ))}
    </ul>
  );
}
