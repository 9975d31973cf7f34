import { graphql } from "../gql/index.js";
import type { ComparePlacesQuery } from "../gql/graphql.js";

export const ComparedPlaceParts = graphql(`
  fragment ComparedPlaceParts on ComparedPlace {
    placeId
    kind
    name
    slug
    monthlyRates
    series {
      id
      title
      attribution
      months
      period {
        firstMonth
        endMonth
        name
      }
      count {
        ...FigureParts
      }
      rate {
        ...FigureParts
      }
      change {
        ...ChangeParts
      }
    }
  }
`);

export const ComparePlacesQuestion = graphql(`
  query ComparePlaces($input: AnalysisInput!) {
    comparePlaces(input: $input) {
      id
      places {
        ...ComparedPlaceParts
      }
      area {
        ...ComparedPlaceParts
      }
      similar {
        ward {
          id
          code
          name
        }
        reason
      }
    }
  }
`);

export type PlacesCompared = ComparePlacesQuery["comparePlaces"];
export type ComparedPlace = PlacesCompared["area"];
