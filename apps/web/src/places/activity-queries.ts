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
    place {
      wardCodes
    }
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
  query PublishedOperationsHere($areaCode: ID!) {
    publishedOperations(areaCode: $areaCode) {
      ...OperationHereParts
    }
  }
`);

export const OperationsHere = graphql(`
  query OperationsHere($areaCode: ID!) {
    operations(areaCode: $areaCode) {
      ...OperationHereParts
    }
  }
`);

export const PatrolsHere = graphql(`
  query PatrolsHere($input: PatrolDeliveredInput!) {
    patrolDelivered(input: $input) {
      id
      isDemonstration
      byWard {
        key
        name
        visits {
          ...FigureParts
        }
      }
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
