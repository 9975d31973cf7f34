import { useQuery } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { failureOf } from "../ui/failure.js";
import { LabelledField } from "../ui/form-parts.js";
import { WORDS } from "./words.js";

const words = WORDS.organisation;

const OrganisationList = graphql(`
  query OrganisationList($areaCode: ID!) {
    organisations(areaCode: $areaCode) {
      id
      slug
      name
      kinds
    }
  }
`);

interface OrganisationChoiceProps {
  readonly id: string;
  /** The short name of the one that was chosen before; empty for none. */
  readonly initial: string;
  readonly objection: string | undefined;
  readonly label?: string;
  readonly hint: string;
  /** What stands for none. */
  readonly none: string;
}

/** One of the partnership's organisations, or none. */
export function OrganisationChoice({
  id,
  initial,
  objection,
  label = words.label,
  hint,
  none,
}: OrganisationChoiceProps) {
  const area = useArea();
  const asked = useQuery(OrganisationList, { variables: { areaCode: area.code } });
  const organisations = (asked.data?.organisations ?? [])
    .filter(({ kinds }) => !kinds.includes("NO_BODY"))
    .toSorted((left, right) => left.name.localeCompare(right.name, "en-GB"));
  const isKnown = organisations.some(({ slug }) => slug === initial);
  return (
    <LabelledField
      id={id}
      label={label}
      hint={hint}
      objection={objection ?? (asked.error && words.failed(failureOf(asked.error).sentence))}
    >
      {(described) => (
        <select
          // Once the list is there, so that what was chosen before is chosen again.
          key={organisations.length}
          name="organisation"
          className="govuk-select"
          defaultValue={initial}
          {...described}
        >
          <option value="">{none}</option>
          {initial !== "" && !isKnown && <option value={initial}>{initial}</option>}
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
