import { useQuery } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { LabelledField } from "../ui/form-parts.js";
import { DESK_WORDS } from "./desk-words.js";

const RecordOwners = graphql(`
  query RecordOwners($areaCode: ID!) {
    organisations(areaCode: $areaCode) {
      id
      slug
      name
      kinds
    }
  }
`);

/** Whose records a partner's files hold. */
export function RecordOwner({ initial }: { readonly initial: string }) {
  const area = useArea();
  const asked = useQuery(RecordOwners, { variables: { areaCode: area.code } });
  const organisations = (asked.data?.organisations ?? []).filter(({ kinds }) => !kinds.includes("NO_BODY"));
  return (
    <LabelledField id="record-owner" label={DESK_WORDS.owner.label} hint={DESK_WORDS.owner.hint} objection={undefined}>
      {(described) => (
        <select
          // Once the list is there, so that what was chosen before is chosen again.
          key={organisations.length}
          name="organisation"
          className="govuk-select"
          required
          defaultValue={initial}
          {...described}
        >
          <option value="">{DESK_WORDS.owner.none}</option>
          {organisations.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
