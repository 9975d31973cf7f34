import type { GapPartsFragment } from "../gql/graphql.js";
import { WORDS } from "./words.js";

interface GapList {
  readonly title: string;
  readonly entries: readonly string[];
}

function listsOf(gaps: GapPartsFragment): GapList[] {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const summaries = (list: readonly { readonly summary: string }[]) => list.map(({ summary }) => summary);
  return [
    {
      title: WORDS.gaps.wordsWithoutAction,
      entries: gaps.wordsWithoutAction.map(({ word, priority }) => `${word} (${priority})`),
    },
    { title: WORDS.gaps.ownersNoMembers, entries: names(gaps.ownersNoMembers) },
    { title: WORDS.gaps.ownersNobody, entries: names(gaps.ownersNoBody) },
    { title: WORDS.gaps.membersWithoutAction, entries: names(gaps.membersWithoutAction) },
    { title: WORDS.gaps.actionsWithoutMeasure, entries: summaries(gaps.actionsWithoutMeasure) },
    { title: WORDS.gaps.actionsWithoutTarget, entries: summaries(gaps.actionsWithoutTarget) },
    { title: WORDS.gaps.actionsWithoutDueDay, entries: summaries(gaps.actionsWithoutDueDay) },
  ];
}

/** Up to this many entries are shown at once. */
const SHORT = 6;

/** What a plan leaves open, each list with its number. */
export function PlanGaps({ gaps }: { readonly gaps: GapPartsFragment }) {
  return (
    <div className="plan-gaps">
      {listsOf(gaps).map(({ title, entries }) => (
        <div key={title} className="plan-gaps__list">
          <h3 className="govuk-heading-s">
            {title}: {entries.length}
          </h3>
          {entries.length === 0 && <p className="blank">{WORDS.gaps.none}</p>}
          {entries.length > 0 && entries.length <= SHORT && <Entries entries={entries} />}
          {entries.length > SHORT && (
            <details>
              <summary>{WORDS.gaps.all(entries.length)}</summary>
              <Entries entries={entries} />
            </details>
          )}
        </div>
      ))}
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}
