import type { ReactElement } from "react";
import { figureWords } from "../ui/index.js";
import type { Grid } from "./hotspot-questions.js";

/** How unevenly incidents lie over the hexagons. */
export function ConcentrationTable({ grid }: { readonly grid: Grid }): ReactElement {
  const { cellShares, incidentShares, generalisedGini } = grid.concentration;
  return (
    <>
      <table className="govuk-table concentration-table">
        <caption className="govuk-table__caption">How few hexagons hold how much</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              The busiest
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              hold, of all incidents
            </th>
          </tr>
        </thead>
        <tbody>
          {cellShares.map((share, index) => (
            <tr key={share}>
              <th scope="row" className="govuk-table__header">
                {share * 100}&nbsp;% of hexagons
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                {((incidentShares[index] ?? 0) * 100).toFixed(0)}&nbsp;%
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hotspot-tables__note">
        Generalised Gini coefficient: {figureWords(generalisedGini)}. 0 would be even, 1 all in one hexagon.
      </p>
    </>
  );
}
