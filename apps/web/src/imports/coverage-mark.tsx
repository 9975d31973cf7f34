import type { CoverageState } from "../gql/graphql.js";

export const COVERAGE_STATES: Record<CoverageState, { readonly letter: string; readonly words: string }> = {
  SUPPLIED: { letter: "S", words: "supplied" },
  PARTLY_SUPPLIED: { letter: "P", words: "partly supplied: an additional force sent nothing" },
  NOT_SUPPLIED: { letter: "–", words: "not supplied: a gap, not a zero" },
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
    <ul className="coverage-key" aria-label="Key">
      {(Object.keys(COVERAGE_STATES) as CoverageState[]).map((state) => (
        <li key={state}>
          <CoverageMark state={state} />
          <span aria-hidden="true">{COVERAGE_STATES[state].words}</span>
        </li>
      ))}
    </ul>
  );
}
