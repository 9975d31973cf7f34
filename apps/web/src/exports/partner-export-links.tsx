import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.js";
import type { View } from "../view/index.js";
import { EXPORT_FORMATS, partnerExportAddress } from "./export-address.js";
import { WORDS } from "./words.js";

const PartnerSupplies = graphql(`
  query PartnerSupplies($areaCode: ID!) {
    partnerSources(areaCode: $areaCode) {
      id
      sourceName
      supplier
    }
  }
`);

interface PartnerExportLinksProps {
  readonly areaCode: string;
  readonly view: View;
}

/** Partner records of the same period and place, for officers: each download is in the audit. */
export function PartnerExportLinks({ areaCode, view }: PartnerExportLinksProps) {
  const { data } = useQuery(PartnerSupplies, { variables: { areaCode } });
  const supplies = data?.partnerSources ?? [];
  if (supplies.length === 0) return null;
  return (
    <>
      <p className="govuk-body">{WORDS.partners}</p>
      <ul className="partner-exports">
        {supplies.map(({ id, sourceName, supplier }) => (
          <li key={id}>
            {WORDS.supply(sourceName, supplier)}{" "}
            {EXPORT_FORMATS.map(({ format, name }) => (
              <a key={format} href={partnerExportAddress(view, areaCode, id, format)} download>
                {name}
                <span className="govuk-visually-hidden">{WORDS.ofSupply(sourceName, supplier)}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
