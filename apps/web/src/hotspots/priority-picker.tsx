import { useQuery } from "@apollo/client/react";
import { useId, type ReactElement } from "react";
import { graphql } from "../gql/index.js";
import type { PriorityId } from "../gql/graphql.js";
import { WORDS } from "./words.js";

const words = WORDS.choices;

const Priorities = graphql(`
  query Priorities($areaCode: ID!) {
    planYears(areaCode: $areaCode) {
      id
      name
      priorities {
        id
        key
        name
        speakers {
          crimeType
        }
      }
    }
  }
`);

interface PriorityPickerProps {
  readonly areaCode: string;
  readonly priority: PriorityId | null;
  readonly onChoose: (priority: PriorityId | null) => void;
}

/** The crime types that speak for a priority of the latest plan. One for which none speaks cannot be counted. */
export function PriorityPicker({ areaCode, priority, onChoose }: PriorityPickerProps): ReactElement {
  const id = useId();
  const { data } = useQuery(Priorities, { variables: { areaCode } });
  const plan = data?.planYears.at(-1);
  const countable = (plan?.priorities ?? []).filter(({ speakers }) => speakers.length > 0);
  return (
    <div className="picker-select">
      <label className="picker-select__label" htmlFor={id}>
        {words.priority}
      </label>
      <select
        id={id}
        className="picker-select__select"
        value={plan ? (priority ?? "") : ""}
        onChange={(event) => onChoose(countable.find(({ key }) => key === event.target.value)?.key ?? null)}
      >
        <option value="">{words.anyPriority}</option>
        {countable.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
