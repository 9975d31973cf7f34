import { Sparkline } from "../charts/index.js";
import { FigureText, ScrollRegion } from "../ui/index.js";
import { CandidateMap } from "./candidate-map.js";
import type { Candidate, Proposal } from "./evaluation-questions.js";
import type { ToEvaluate } from "./set-up-questions.js";
import { SET_UP_WORDS } from "./set-up-words.js";

const words = SET_UP_WORDS.candidates;

interface CandidatesProps {
  readonly operation: ToEvaluate;
  readonly proposal: Proposal;
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onKeep: () => void;
  readonly idOf: (field: string) => string;
}

const PAST_MARKS = { PARALLEL: "=", UNPARALLEL: "≠", UNKNOWN: "?" } as const;

/** Areas like the target, with their past beside its own and with what could be seen; one to three are chosen. */
export function Candidates({ operation, proposal, chosen, onToggle, onKeep, idOf }: CandidatesProps) {
  const { candidates, cautions, past, targetBefore, targetCounts } = proposal;
  return (
    <section className="page-section" aria-labelledby="candidates">
      <h2 id="candidates" className="govuk-heading-m">
        {words.heading(past.name)}
      </h2>
      <ul className="govuk-list govuk-list--bullet page-text">
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
      {candidates.length > 0 && (
        <>
          <ScrollRegion label={words.label}>
            <table className="govuk-table candidates" id={idOf("comparisonIds")} tabIndex={-1}>
              <caption className="govuk-visually-hidden">{words.caption}</caption>
              <thead className="govuk-table__head">
                <tr>
                  {[words.area, words.before, words.months, words.past, words.detectable, words.compare].map(
                    (title, index) => (
                      <th
                        key={title}
                        scope="col"
                        className={`govuk-table__header${index === 1 || index === 4 ? " govuk-table__header--numeric" : ""}`}
                      >
                        {title}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                <tr className="data-table__row--total govuk-table__row">
                  <th scope="row" className="govuk-table__header">
                    {words.targetIs(operation.place.words)}
                  </th>
                  <td className="govuk-table__cell govuk-table__cell--numeric">
                    <FigureText figure={targetBefore} />
                  </td>
                  <td className="govuk-table__cell">
                    <Sparkline counts={targetCounts} label={words.monthsOf(words.target, targetCounts)} />
                  </td>
                  <td className="govuk-table__cell">{words.itself}</td>
                  <td className="govuk-table__cell govuk-table__cell--numeric">–</td>
                  <td className="govuk-table__cell">–</td>
                </tr>
                {candidates.map((candidate) => (
                  <CandidateRow
                    key={candidate.id}
                    candidate={candidate}
                    isChosen={chosen.includes(candidate.id)}
                    onToggle={onToggle}
                  />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <div className="candidates__keep">
            <button type="button" className="govuk-button" onClick={onKeep}>
              {words.keep}
            </button>
            <span>{words.chosen(chosen.length)}</span>
          </div>
          {operation.place.kind !== "WARDS" && (
            <CandidateMap operation={operation} candidates={candidates} chosen={chosen} onToggle={onToggle} />
          )}
        </>
      )}
    </section>
  );
}

interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}

function CandidateRow({ candidate, isChosen, onToggle }: CandidateRowProps) {
  const { id, name, counts, past, pastWords, before, detectable } = candidate;
  return (
    <tr className={`govuk-table__row${isChosen ? " data-table__row--chosen" : ""}`}>
      <th scope="row" className="govuk-table__header">
        {name}
      </th>
      <td className="govuk-table__cell govuk-table__cell--numeric">
        <FigureText figure={before} />
      </td>
      <td className="govuk-table__cell">
        <Sparkline counts={counts} label={words.monthsOf(name, counts)} />
      </td>
      <td className="govuk-table__cell">
        <b aria-hidden="true">{PAST_MARKS[past]}</b> {pastWords}
      </td>
      <td className="govuk-table__cell govuk-table__cell--numeric">
        <FigureText figure={detectable} />
      </td>
      <td className="govuk-table__cell">
        <ChoiceBox id={id} name={name} isChosen={isChosen} onToggle={onToggle} />
      </td>
    </tr>
  );
}

interface ChoiceBoxProps extends Pick<CandidateRowProps, "isChosen" | "onToggle"> {
  readonly id: string;
  readonly name: string;
}

function ChoiceBox({ id, name, isChosen, onToggle }: ChoiceBoxProps) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          type="checkbox"
          id={`candidate-${id}`}
          className="govuk-checkboxes__input"
          checked={isChosen}
          onChange={() => onToggle(id)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`candidate-${id}`}>
          {words.choose}
          <span className="govuk-visually-hidden"> {name}</span>
        </label>
      </div>
    </div>
  );
}
