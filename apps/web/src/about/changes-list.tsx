import { dayWords } from "../ui/date-words.js";
import { changesByDay, type ImportTold } from "./changes.js";
import { CHANGES_WORDS as words } from "./changes-words.js";

interface ChangesListProps {
  readonly imports: readonly ImportTold[];
  /** What one of the records is called. */
  readonly noun: string;
  /** How far down in the page its days stand. */
  readonly heading: "h2" | "h3";
}

/** Imports by day, the latest first. */
export function ChangesList({ imports, noun, heading: Heading }: ChangesListProps) {
  return (
    <ol className="govuk-list" reversed>
      {changesByDay(imports).map((day) => (
        <li key={day.day}>
          <Heading>{dayWords(day.day)}</Heading>
          {day.changes.map((change) => (
            <p key={change.key} className="changes__months">
              {words.change(change, noun)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
