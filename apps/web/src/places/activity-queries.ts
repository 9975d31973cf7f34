import { graphql } from "../gql/index.js";

export const OperationHereParts = graphql(`
  fragment OperationHereParts on Operation {
    id
    title
    kindName
    statusWords
    dates {
      words
    }
    isWhole
    lead {
      slug
      name
    }
    partners {
      slug
      name
    }
  }
`);

/** What the published plan tells of operations, for everyone. */
export const PublishedOperationsHere = graphql(`
  query PublishedOperationsHere($areaCode: ID!, $placeId: ID!) {
    publishedOperations(areaCode: $areaCode, placeId: $placeId) {
      ...OperationHereParts
    }
  }
`);

export const OperationsHere = graphql(`
  query OperationsHere($areaCode: ID!, $placeId: ID!) {
    operations(areaCode: $areaCode, placeId: $placeId) {
      ...OperationHereParts
    }
  }
`);

export const PatrolsHere = graphql(`
  query PatrolsHere($input: PatrolDeliveredInput!) {
    patrolDelivered(input: $input) {
      id
      isDemonstration
      isProtected
      byWard {
        ...VisitsHereParts
      }
      byParish {
        ...VisitsHereParts
      }
      byOutline {
        ...VisitsHereParts
      }
    }
  }
`);

export const VisitsHereParts = graphql(`
  fragment VisitsHereParts on PatrolDeliveredRow {
    key
    name
    visits {
      ...FigureParts
    }
  }
`);

export const YouthHere = graphql(`
  query YouthHere($input: YouthReachInput!) {
    youthReach(input: $input) {
      id
      isDemonstration
      total {
        sessions {
          ...FigureParts
        }
        contacts {
          ...FigureParts
        }
      }
      providers {
        key
        name
        sessions {
          ...FigureParts
        }
      }
    }
  }
`);

/** The actions of the latest plan, for everyone. */
export const ActionsHere = graphql(`
  query ActionsHere($areaCode: ID!) {
    plan(areaCode: $areaCode) {
      year {
        id
        name
      }
      actions {
        ...ActionHereParts
      }
    }
  }
`);

export const ActionHereParts = graphql(`
  fragment ActionHereParts on PlanAction {
    id
    key
    planYear
    summary
    place
    status
    owners {
      id
      name
    }
  }
`);
