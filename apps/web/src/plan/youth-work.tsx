import { useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import { useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { Answer, unbroken } from "../ui/index.js";
import { LedgerRecordLink } from "../ui/ledger-record-link.js";
import { analysisInput, readView, useView, writeView } from "../view/index.js";
import { WORDS } from "./words.js";

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
        figureId
      }
    }
  }
`);

const YouthReachOfPlan = graphql(`
  query YouthReachOfPlan($input: YouthReachInput!) {
    youthReach(input: $input) {
      id
      headline
      isDemonstration
      period {
        name
      }
    }
  }
`);

/** Whom youth work reached: as the published plan says, and by sessions as far as the reader may see them. */
export function YouthWork() {
  const area = useArea();
  const mayRead = useMay("Query.youthReach");
  const asked = useQuery(YouthOfPlan, { variables: { areaCode: area.code } });
  return (
    <section className="page-section" aria-labelledby="youth-work">
      <h2 id="youth-work" className="govuk-heading-m">
        {WORDS.youth.heading}
      </h2>
      {mayRead === true && <Reach />}
      <Answer asked={asked} what={WORDS.youth.theYouthWork} height={120}>
        {({ youthPublished }) =>
          youthPublished.length === 0 ? (
            <p className="blank">{WORDS.youth.nonePublished}</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {youthPublished.map(({ id, providerName, statement, values, conflict }) => (
                <li key={id}>
                  {providerName}, {statement}:{" "}
                  {values.map(({ words, where, figureId }, index) => (
                    <span key={figureId}>
                      {index > 0 && "; "}
                      <LedgerRecordLink figureId={figureId} words={words} /> ({where})
                    </span>
                  ))}
                  {conflict != null && (
                    <span className="conflict__mark ledger-figure__conflict">{WORDS.contradiction}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

/** The three numbers in a sentence, with small ones withheld where the reader may not see them. */
function Reach() {
  const area = useArea();
  const { view } = useView();
  const search = writeView(readView(useSearch({ strict: false })));
  const { period } = analysisInput(view, area.code);
  const asked = useQuery(YouthReachOfPlan, {
    variables: { input: { areaCode: area.code, ...(period && { period }) } },
  });
  return (
    <Answer asked={asked} what={WORDS.youth.whomReached} height={72}>
      {({ youthReach }) => (
        <p className="page-text">
          {youthReach.period.name}: {unbroken(youthReach.headline)}
          {youthReach.isDemonstration && ` ${WORDS.youth.demonstration}`}{" "}
          <Link to="/youth" search={search}>
            {WORDS.youth.link}
          </Link>
        </p>
      )}
    </Answer>
  );
}
