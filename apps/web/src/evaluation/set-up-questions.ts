import { graphql } from "../gql/index.js";
import type { OperationToEvaluateQuery } from "../gql/graphql.js";

export const OperationToEvaluate = graphql(`
  query OperationToEvaluate($id: ID!) {
    operation(id: $id) {
      id
      title
      kindName
      priority
      editable
      place {
        kind
        words
        outline
        wardCodes
      }
      dates {
        firstDay
        words
      }
    }
  }
`);

/** Whose records an outcome can be measured by, beside the police's. */
export const OutcomeSources = graphql(`
  query OutcomeSources($areaCode: ID!) {
    partnerSources(areaCode: $areaCode) {
      id
      sourceName
    }
  }
`);

export type ToEvaluate = OperationToEvaluateQuery["operation"];
