import type { ReactElement } from "react";
import { figureWords } from "../ui/index.js";
import type { Grid } from "./hotspot-questions.js";
import { TABLE_WORDS } from "./table-words.js";

const words = TABLE_WORDS.concentration;

/** How unevenly incidents lie over the hexagons. */
export function ConcentrationTable({ grid }: { readonly grid: Grid }): ReactElement {
  const { cellShares, incidentShares, generalisedGini } = grid.concentration;
  return (
    <>
      <table className="govuk-table concentration-table">
        <caption className="govuk-table__caption">{words.caption}</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              {words.busiest}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {words.hold}
            </th>
          </tr>
        </thead>
        <tbody>
          {cellShares.map((share, index) => (
            <tr key={share}>
              <th scope="row" className="govuk-table__header">
                {words.ofHexagons(share * 100)}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                {words.perCent(((incidentShares[index] ?? 0) * 100).toFixed(0))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hotspot-tables__note">{words.gini(figureWords(generalisedGini))}</p>
    </>
  );
}
