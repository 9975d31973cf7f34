import { graphql } from "../first-answer/gql/index.js";

/** What a frame on another site shows of a place. All of it is open data. */
export const EmbeddedPlace = graphql(`
  query EmbeddedPlace($input: PlaceInput!) {
    place(input: $input) {
      id
      name
      slug
      placeId
      sentences
      attribution
      period {
        firstMonth
        endMonth
        name
      }
      all {
        id
        signalSentence
        series {
          id
          months
          counts
          coverage
          chart {
            centre
            lower
            upper
            signals {
              month
              words
            }
          }
        }
      }
    }
  }
`);
