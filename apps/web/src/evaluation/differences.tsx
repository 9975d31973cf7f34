import { FigureText, type ShownFigure } from "../ui/index.js";
import type { EvaluationResult } from "./evaluation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.differences;

/** The statistics that the verdict rests on, each with what it is called and what it says. */
export function Differences({ result }: { readonly result: EvaluationResult }) {
  const { here, nextDoor, whole, quotient, detectable } = result;
  const facts: readonly { name: string; says: string; figure: ShownFigure | null | undefined }[] = [
    { ...words.here, figure: here },
    { ...words.nextDoor, figure: nextDoor },
    { ...words.whole, figure: whole },
    { ...words.quotient, figure: quotient },
    { ...words.detectable, figure: detectable },
  ];
  return (
    <dl className="differences">
      {facts.map(
        ({ name, says, figure }) =>
          figure && (
            <div key={name}>
              <dt>
                {name}
                <span className="data-table__note">{says}</span>
              </dt>
              <dd>
                <FigureText figure={figure} explained />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
