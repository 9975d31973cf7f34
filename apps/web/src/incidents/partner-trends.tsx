import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { Answer } from "../ui/index.js";
import { isOutlineId } from "../view/index.js";
import { PartnerTrend } from "./partner-trend.js";
import { WORDS } from "./words.js";

const words = WORDS.partners;

const PartnerSupplies = graphql(`
  query PartnerSupplies($areaCode: ID!) {
    partnerSources(areaCode: $areaCode) {
      id
      sourceName
      supplier
    }
  }
`);

/** What the council's reports are called among the supplies. */
const SHOWN = /^(council-asb|enforcement-reports):/;

interface PartnerTrendsProps {
  /** Codes of the wards that are counted; every ward when left out. */
  readonly placeIds?: readonly (string | number)[];
  readonly period: { readonly firstMonth: string; readonly endMonth: string };
}

/** What the council was told, month by month, for those who are told partner counts; nothing for others. */
export function PartnerTrends({ placeIds, period: { firstMonth, endMonth } }: PartnerTrendsProps): ReactElement | null {
  const area = useArea();
  const isTold = useMay("Query.partnerCounts") === true;
  const asked = useQuery(PartnerSupplies, { variables: { areaCode: area.code }, skip: !isTold });
  if (!isTold) return null;
  const isOfOutline = placeIds?.some((placeId) => isOutlineId(String(placeId))) ?? false;
  return (
    <section className="page-section partner-trends" aria-labelledby="partner-trends">
      <h2 id="partner-trends" className="govuk-heading-m">
        {words.heading}
      </h2>
      {isOfOutline ? (
        <p>{WORDS.partnersByWard}</p>
      ) : (
        <Answer asked={asked} what={words.what} height={320}>
          {({ partnerSources }) => {
            const shown = partnerSources.filter(({ id }) => SHOWN.test(id));
            if (shown.length === 0) return <p>{words.nothing}</p>;
            return (
              <>
                {shown.map(({ id, sourceName, supplier }) => (
                  <PartnerTrend
                    key={id}
                    input={{
                      areaCode: area.code,
                      supply: id,
                      period: { firstMonth, endMonth },
                      ...(placeIds && { placeIds: placeIds.map(String) }),
                    }}
                    name={words.supply(sourceName, supplier)}
                  />
                ))}
              </>
            );
          }}
        </Answer>
      )}
    </section>
  );
}
