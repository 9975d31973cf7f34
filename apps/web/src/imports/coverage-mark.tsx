import type { CoverageState } from "../gql/graphql.js";
import { WORDS } from "./words.js";

export const COVERAGE_STATES: Record<CoverageState, { readonly letter: string; readonly words: string }> = {
  SUPPLIED: { letter: "S", words: WORDS.coverage.states.SUPPLIED },
  PARTLY_SUPPLIED: { letter: "P", words: WORDS.coverage.states.PARTLY_SUPPLIED },
  NOT_SUPPLIED: { letter: "–", words: WORDS.coverage.states.NOT_SUPPLIED },
};

/** Whether a month is there, by letter and by filling, so that no colour is needed. */
export function CoverageMark({ state }: { readonly state: CoverageState }) {
  const { letter, words } = COVERAGE_STATES[state];
  return (
    <span className={`coverage-mark coverage-mark--${state.toLowerCase().replaceAll("_", "-")}`}>
      <span aria-hidden="true">{letter}</span>
      <span className="govuk-visually-hidden">{words}</span>
    </span>
  );
}

export function CoverageKey() {
  return (
    <ul className="coverage-key" aria-label={WORDS.coverage.key}>
      {(Object.keys(COVERAGE_STATES) as CoverageState[]).map((state) => (
        <li key={state}>
          <CoverageMark state={state} />
          <span aria-hidden="true">{COVERAGE_STATES[state].words}</span>
        </li>
      ))}
    </ul>
  );
}
