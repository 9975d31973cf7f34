import { FigureText, type ShownFigure } from "../ui/index.js";
import type { EvaluationResult } from "./evaluation-questions.js";

/** The statistics that the verdict rests on, each with what it is called and what it says. */
export function Differences({ result }: { readonly result: EvaluationResult }) {
  const { here, nextDoor, whole, quotient, detectable } = result;
  const facts: readonly { name: string; says: string; figure: ShownFigure | null | undefined }[] = [
    { name: "Here", says: "target against comparison areas", figure: here },
    { name: "Next door", says: "round the target against round the comparison areas", figure: nextDoor },
    { name: "Both together", says: "weighted displacement difference", figure: whole },
    {
      name: "Displacement quotient",
      says: "−1: all of it moved next door; above 0: next door gained as well",
      figure: quotient,
    },
    { name: "What would have shown", says: "fewer incidents in the target, four times in five", figure: detectable },
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
