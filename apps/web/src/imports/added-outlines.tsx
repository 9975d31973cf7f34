import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { AddedOutlinesQuery } from "../gql/graphql.js";
import { Answer, ScrollRegion } from "../ui/index.js";
import { WORDS } from "./words.js";

const words = WORDS.outlines;

const AddedOutlinesQuestion = graphql(`
  query AddedOutlines($areaCode: ID!) {
    area(code: $areaCode) {
      id
      outlines {
        id
        placeId
        slug
        name
        kind
        vertices
        hectares {
          ...FigureParts
        }
        file
        addedAt
      }
    }
  }
`);

type Outline = NonNullable<AddedOutlinesQuery["area"]>["outlines"][number];

/** Outlines that were added to the area's wards, each with its page and the file that it came from. */
export function AddedOutlines(): ReactElement {
  const area = useArea();
  const asked = useQuery(AddedOutlinesQuestion, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what={words.what} height={0}>
      {(answer) => <OutlineList outlines={answer.area?.outlines ?? []} />}
    </Answer>
  );
}

function OutlineList({ outlines }: { readonly outlines: readonly Outline[] }): ReactElement | null {
  if (outlines.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="added-outlines">
      <h2 id="added-outlines" className="govuk-heading-m">
        {words.heading}
      </h2>
      <ScrollRegion label={words.region}>
        <table className="govuk-table added-outlines">
          <caption className="govuk-visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="govuk-table__header">
                {words.columns.name}
              </th>
              <th scope="col" className="govuk-table__header">
                {words.columns.kind}
              </th>
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                {words.columns.area}
              </th>
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                {words.columns.corners}
              </th>
              <th scope="col" className="govuk-table__header">
                {words.columns.file}
              </th>
              <th scope="col" className="govuk-table__header">
                {words.columns.added}
              </th>
            </tr>
          </thead>
          <tbody>
            {outlines.map((outline) => (
              <OutlineRow key={outline.id} outline={outline} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function OutlineRow({ outline }: { readonly outline: Outline }): ReactElement {
  const { placeId, slug, name, kind, vertices, hectares, file, addedAt } = outline;
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        <Link to="/wards/$code/$name" params={{ code: placeId, name: slug }}>
          {name}
        </Link>
      </th>
      <td className="govuk-table__cell">{words.kinds[kind]}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">{((hectares.value ?? 0) / 100).toFixed(2)}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">{vertices.toLocaleString("en-GB")}</td>
      <td className="govuk-table__cell added-outlines__file">{file}</td>
      <td className="govuk-table__cell">{DAY.format(new Date(addedAt))}</td>
    </tr>
  );
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "Europe/London" });
