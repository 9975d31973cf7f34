import { useArea, useDataVersion } from "../app/area.js";
import { useFirstAnswer } from "../first-answer/index.js";
import { Answer } from "../ui/answer.js";
import { dayWords } from "../ui/date-words.js";
import { changesByDay } from "./changes.js";
import { Changes } from "./changes-question.js";
import { CHANGES_WORDS as words } from "./changes-words.js";
import { TextPage } from "./text-page.js";

/** What was taken in on which day, and which months were replaced by a later version. */
export function ChangesPage() {
  const area = useArea();
  const version = useDataVersion();
  const asked = useFirstAnswer(Changes, { areaCode: area.code });
  return (
    <TextPage title={words.title} heading={words.heading}>
      <p>{words.lead(version.number)}</p>
      <Answer
        asked={asked}
        what="the changes"
        height={480}
        nothing={({ coverage }) => (coverage.imports.length === 0 ? words.nothing : null)}
      >
        {({ coverage }) => (
          <ol className="govuk-list" reversed>
            {changesByDay(coverage.imports).map((day) => (
              <li key={day.day}>
                <h2>{dayWords(day.day)}</h2>
                {day.changes.map((change) => (
                  <p key={change.key} className="changes__months">
                    {words.change(change)}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </TextPage>
  );
}
