import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { Answer, SourceLine } from "../ui/index.js";
import { ChosenDesign } from "./chosen-design.js";
import { Differences } from "./differences.js";
import { EvaluationChart } from "./evaluation-chart.js";
import { type Evaluation, EvaluationOfOperation } from "./evaluation-questions.js";
import { EvaluationRows } from "./evaluation-rows.js";
import "./evaluation.scss";
import { Placebos } from "./placebos.js";
import { WORDS } from "./words.js";

const words = WORDS.section;

interface EvaluationSectionProps {
  readonly operationId: string;
  /** Whether the reader may choose how it is evaluated. */
  readonly mayChoose: boolean;
}

/** Whether an operation's place went another way than places like it, with everything that the verdict rests on. */
export function EvaluationSection({ operationId, mayChoose }: EvaluationSectionProps) {
  const asked = useQuery(EvaluationOfOperation, { variables: { operationId }, fetchPolicy: "cache-and-network" });
  return (
    <section className="page-section" aria-labelledby="evaluation">
      <h2 id="evaluation" className="govuk-heading-m">
        {words.heading}
      </h2>
      <Answer asked={asked} what={words.waiting} height={360}>
        {({ evaluation }) => (
          <>
            <Verdict evaluation={evaluation} />
            {mayChoose && <ChooseLink operationId={operationId} evaluation={evaluation} />}
            {evaluation.design && evaluation.result && (
              <Details evaluation={evaluation} design={evaluation.design} result={evaluation.result} />
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

interface DetailsProps {
  readonly evaluation: Evaluation;
  readonly design: NonNullable<Evaluation["design"]>;
  readonly result: NonNullable<Evaluation["result"]>;
}

function Details({ evaluation, design, result }: DetailsProps) {
  return (
    <>
      <EvaluationRows result={result} design={design} />
      <EvaluationChart result={result} design={design} attribution={evaluation.attribution} />
      <Differences result={result} />
      <Placebos placebos={result.placebos} />
      <ChosenDesign design={design} />
      <details className="evaluation__more">
        <summary>{words.limits}</summary>
        <ul className="govuk-list govuk-list--bullet page-text">
          {evaluation.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </details>
      <SourceLine sources={evaluation.attribution} />
    </>
  );
}

function Verdict({ evaluation }: { readonly evaluation: Evaluation }) {
  const { verdict, verdictWords, sentences } = evaluation;
  const cannotTell = verdict === null || verdictWords?.startsWith("Cannot") === true;
  return (
    <div className={`verdict${cannotTell ? " verdict--open" : ""}`}>
      {verdictWords != null && <p className="verdict__words">{verdictWords}</p>}
      {sentences.length > 0 && (
        <ul className="verdict__because">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The way to the choice, while it is open. */
function ChooseLink({ operationId, evaluation }: { readonly operationId: string; readonly evaluation: Evaluation }) {
  if (evaluation.verdict === "CANNOT_BE_EVALUATED") return null;
  const isOpen = evaluation.design === null || evaluation.verdict === "NOT_YET";
  if (!isOpen) return null;
  return (
    <p>
      <Link
        to="/operations/$operationId/evaluation"
        params={{ operationId }}
        className="govuk-button govuk-button--secondary"
      >
        {evaluation.design === null ? words.choose : words.chooseAgain}
      </Link>
    </p>
  );
}
