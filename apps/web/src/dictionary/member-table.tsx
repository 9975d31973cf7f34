import { graphql } from "../gql/index.js";
import type { EntryPartsFragment, MemberPartsFragment } from "../gql/graphql.js";
import { ScrollRegion } from "../ui/index.js";
import { WORDS } from "./words.js";

export const MemberParts = graphql(`
  fragment MemberParts on DictionaryMember {
    name
    type
    meaning
  }
`);

export const EntryParts = graphql(`
  fragment EntryParts on DictionaryEntry {
    name
    meaning
    members {
      ...MemberParts
    }
  }
`);

interface MemberTableProps {
  readonly caption: string;
  readonly members: readonly MemberPartsFragment[];
  readonly typeTitle?: string;
  readonly meaningTitle?: string;
}

/** Names with what they mean; a column that would be empty is left out. */
export function MemberTable({
  caption,
  members,
  typeTitle = WORDS.holds,
  meaningTitle = WORDS.meaning,
}: MemberTableProps) {
  const hasType = members.some(({ type }) => type !== null);
  const hasMeaning = members.some(({ meaning }) => meaning !== "");
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table dictionary-table">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {WORDS.name}
            </th>
            {hasType && (
              <th scope="col" className="govuk-table__header">
                {typeTitle}
              </th>
            )}
            {hasMeaning && (
              <th scope="col" className="govuk-table__header">
                {meaningTitle}
              </th>
            )}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {members.map(({ name, type, meaning }) => (
            <tr key={`${name} ${type ?? ""}`} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {name}
              </th>
              {hasType && <td className="govuk-table__cell">{type}</td>}
              {hasMeaning && <td className="govuk-table__cell">{meaning}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface EntryTableProps {
  readonly entry: EntryPartsFragment;
  readonly typeTitle?: string;
}

/** A thing with its members. */
export function EntryTable({ entry, typeTitle }: EntryTableProps) {
  return (
    <div className="dictionary-entry">
      <h3 className="govuk-heading-s">{entry.name}</h3>
      <p className="govuk-body">{entry.meaning}</p>
      <MemberTable caption={entry.name} members={entry.members} {...(typeTitle !== undefined && { typeTitle })} />
    </div>
  );
}
