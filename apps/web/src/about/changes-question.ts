import { graphql } from "../first-answer/gql/index.js";

/** The ledger of imports, as far as its story needs. */
export const Changes = graphql(`
  query Changes($areaCode: ID!) {
    coverage(areaCode: $areaCode) {
      id
      imports {
        importedAt
        supplier
        month
        revision
        status
        taken
        added
        removed
        changed
      }
    }
  }
`);
