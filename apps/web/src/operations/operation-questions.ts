import { graphql } from "../gql/index.js";
import type { OperationPartsFragment } from "../gql/graphql.js";

export const OperationParts = graphql(`
  fragment OperationParts on Operation {
    id
    kind
    kindName
    title
    aim
    priority
    priorityName
    planActionId
    lead {
      id
      slug
      name
    }
    partners {
      id
      slug
      name
    }
    place {
      kind
      words
      wardCodes
      outline
      isCoarse
      names
      cells
      longitude
      latitude
      radiusMetres
    }
    dates {
      firstDay
      lastDay
      precision
      words
    }
    status
    statusWords
    cost {
      value
      unit
      missing
      missingBecause
    }
    officerHours {
      value
      unit
      missing
      missingBecause
    }
    results {
      kind
      name
      detail
      atLeast
      figureIds
      figure {
        value
        unit
        missing
        missingBecause
      }
    }
    notes
    conflicts
    planRecords {
      figureId
      words
    }
    origin
    source
    version
    editable
    isWhole
  }
`);

export type Operation = OperationPartsFragment;

export const OperationList = graphql(`
  query OperationList($areaCode: ID!) {
    operations(areaCode: $areaCode) {
      ...OperationParts
    }
  }
`);

/** What the plan publishes, for whoever may not ask for more. */
export const PublishedOperationList = graphql(`
  query PublishedOperationList($areaCode: ID!) {
    publishedOperations(areaCode: $areaCode) {
      ...OperationParts
    }
  }
`);

export const OneOperation = graphql(`
  query OneOperation($id: ID!) {
    operation(id: $id) {
      ...OperationParts
    }
  }
`);

export const OperationHistory = graphql(`
  query OperationHistory($id: ID!) {
    operationHistory(id: $id) {
      id
      version
      at
      personName
      deed
      changes
    }
  }
`);
