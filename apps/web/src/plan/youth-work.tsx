import { useQuery } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { Answer } from "../ui/index.js";

const YouthOfPlan = graphql(`
  query YouthOfPlan($areaCode: ID!) {
    youthPublished(areaCode: $areaCode) {
      id
      statement
      providerName
      conflict
      values {
        words
        where
      }
    }
  }
`);

/** Whom youth work reached, as the published plan says. */
export function YouthWork() {
  const area = useArea();
  const asked = useQuery(YouthOfPlan, { variables: { areaCode: area.code } });
  return (
    <section className="page-section" aria-labelledby="youth-work">
      <h2 id="youth-work" className="govuk-heading-m">
        Youth work
      </h2>
      <Answer asked={asked} what="the youth work" height={120}>
        {({ youthPublished }) =>
          youthPublished.length === 0 ? (
            <p className="blank">The published plan tells of none.</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {youthPublished.map(({ id, providerName, statement, values, conflict }) => (
                <li key={id}>
                  {providerName}, {statement}: {values.map(({ words, where }) => `${words} (${where})`).join("; ")}
                  {conflict != null && <span className="conflict__mark ledger-figure__conflict">Contradiction</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
