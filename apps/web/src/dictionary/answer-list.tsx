import { useId, useState } from "react";
import type { EntryPartsFragment } from "../gql/graphql.js";
import { MemberTable } from "./member-table.js";
import { WORDS } from "./words.js";

/** What the API answers, asks and lets choose: too much to show at once, so it is searched and opened one by one. */
export function AnswerList({ answers }: { readonly answers: readonly EntryPartsFragment[] }) {
  const id = useId();
  const [wanted, setWanted] = useState("");
  const found = answers.filter((entry) => speaksOf(entry, wanted.trim().toLowerCase()));
  return (
    <section className="page-section" aria-labelledby="answers">
      <h2 id="answers" className="govuk-heading-m">
        {WORDS.answers}
      </h2>
      <label className="govuk-label" htmlFor={id}>
        {WORDS.search}
      </label>
      <input
        id={id}
        className="govuk-input dictionary-search"
        type="search"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p className="govuk-body" role="status">
        {WORDS.found(found.length, answers.length)}
      </p>
      {found.map((entry) => (
        <details key={entry.name} className="dictionary-answer">
          <summary>
            <strong>{entry.name}</strong> {entry.meaning}
          </summary>
          <MemberTable caption={entry.name} members={entry.members} />
        </details>
      ))}
    </section>
  );
}

function speaksOf({ name, meaning, members }: EntryPartsFragment, wanted: string): boolean {
  const isIn = (text: string) => text.toLowerCase().includes(wanted);
  return isIn(name) || isIn(meaning) || members.some((member) => isIn(member.name) || isIn(member.meaning));
}
