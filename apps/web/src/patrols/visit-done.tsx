import { useState } from "react";
import { LinesField } from "../ui/live-fields.js";
import type { PatrolResult, PatrolSeen, PatrolVisitInput } from "../gql/graphql.js";
import type { VisitUnderWay } from "./visit-store.js";
import { RESULT_WORDS, SEEN_WORDS, VISIT_WORDS } from "./visit-words.js";

const words = VISIT_WORDS.done;

export type VisitOutcome = Pick<PatrolVisitInput, "seen" | "results" | "note">;

interface VisitDoneProps {
  readonly visit: VisitUnderWay;
  readonly onSave: (outcome: VisitOutcome) => void;
  readonly onDrop: () => void;
}

const SEEN = Object.keys(SEEN_WORDS) as PatrolSeen[];
const RESULTS = Object.keys(RESULT_WORDS) as PatrolResult[];

/** What was seen and done; nothing of it is needed to save. */
export function VisitDone({ visit, onSave, onDrop }: VisitDoneProps) {
  const [seen, setSeen] = useState<readonly PatrolSeen[]>([]);
  const [counts, setCounts] = useState<Partial<Record<PatrolResult, number>>>({});
  const [note, setNote] = useState("");
  const minutes = Math.round((Date.parse(visit.leftAt ?? "") - Date.parse(visit.arrivedAt)) / 60_000);
  const add = (kind: PatrolResult, more: 1 | -1) =>
    setCounts((before) => ({ ...before, [kind]: Math.max(0, (before[kind] ?? 0) + more) }));
  const save = () =>
    onSave({
      seen: [...seen],
      results: RESULTS.flatMap((kind) => {
        const count = counts[kind] ?? 0;
        return count > 0 ? [{ kind, count }] : [];
      }),
      note: note.trim(),
    });
  return (
    <section aria-labelledby="visit-done">
      <h2 id="visit-done" className="govuk-heading-m">
        {words.heading(visit.placeName, minutes)}
      </h2>
      <button type="button" className="govuk-button visit-log__touch" onClick={save}>
        {words.save}
      </button>
      <fieldset className="visit-log__set">
        <legend className="visit-log__legend">{words.seen}</legend>
        <div className="visit-log__chips">
          {SEEN.map((kind) => (
            <button
              key={kind}
              type="button"
              className="toggle-button visit-log__chip"
              aria-pressed={seen.includes(kind)}
              onClick={() => setSeen(seen.includes(kind) ? seen.filter((other) => other !== kind) : [...seen, kind])}
            >
              {SEEN_WORDS[kind]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="visit-log__set">
        <legend className="visit-log__legend">{words.results}</legend>
        <ul className="visit-log__results">
          {RESULTS.map((kind) => (
            <li key={kind}>
              <span>{RESULT_WORDS[kind]}</span>
              <button
                type="button"
                className="toggle-button"
                aria-label={words.less(RESULT_WORDS[kind])}
                disabled={!counts[kind]}
                onClick={() => add(kind, -1)}
              >
                −
              </button>
              <output aria-label={RESULT_WORDS[kind]}>{counts[kind] ?? 0}</output>
              <button
                type="button"
                className="toggle-button"
                aria-label={words.more(RESULT_WORDS[kind])}
                onClick={() => add(kind, 1)}
              >
                +
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
      <LinesField label={words.note} rows={2} maxLength={300} value={note} onLeave={setNote} />
      <button type="button" className="link-button" onClick={onDrop}>
        {VISIT_WORDS.forget}
      </button>
    </section>
  );
}
