import { useQuery } from "@apollo/client/react";
import { isAllowed, monthsUpTo, scopeFor } from "@safer-wards/domain";
import { useId, type ReactElement } from "react";
import { useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { OwnedHotspotView } from "../view/index.js";
import { WORDS } from "./words.js";

const words = WORDS.choices;

const RecordSupplies = graphql(`
  query RecordSupplies($areaCode: ID!) {
    partnerSources(areaCode: $areaCode) {
      id
      sourceName
      months
    }
  }
`);

/** Whose records are looked at: the police's, which everyone sees, or a partner's, which officers alone see by place. */
export function RecordsPicker({ view, change }: OwnedHotspotView): ReactElement | null {
  const { viewer } = useViewer();
  if (!viewer || !isAllowed(scopeFor(viewer, "Query.partnerRecords"))) return null;
  return <SupplyPicker view={view} change={change} />;
}

function SupplyPicker({ view, change }: OwnedHotspotView): ReactElement {
  const id = useId();
  const area = useArea();
  const { data } = useQuery(RecordSupplies, { variables: { areaCode: area.code } });
  const supplies = data?.partnerSources ?? [];
  const choose = (chosen: string) => {
    const last = supplies.find((supply) => supply.id === chosen)?.months.at(-1);
    // The partner's own latest year: its months need not be those of the police.
    change({ records: last === undefined ? null : chosen, period: last === undefined ? null : monthsUpTo(last, 12) });
  };
  return (
    <div className="picker-select">
      <label className="picker-select__label" htmlFor={id}>
        {words.records}
      </label>
      <select
        id={id}
        className="picker-select__select"
        value={data ? (view.records ?? "") : ""}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.policeFiles}</option>
        {supplies.map((supply) => (
          <option key={supply.id} value={supply.id}>
            {supply.sourceName}
          </option>
        ))}
      </select>
    </div>
  );
}
