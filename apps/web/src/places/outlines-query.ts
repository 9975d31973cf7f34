import { graphql } from "../gql/index.js";

/** Parishes and other outlines that have a page. */
export const PlaceOutlines = graphql(`
  query PlaceOutlines($areaCode: ID!) {
    area(code: $areaCode) {
      id
      outlines {
        id
        placeId
        name
      }
    }
  }
`);
