import { graphql } from "../gql/index.js";

/** Parishes and other outlines that were added: what a picker needs of them. */
export const PlaceOutlines = graphql(`
  query PlaceOutlines($areaCode: ID!) {
    area(code: $areaCode) {
      id
      outlines {
        id
        placeId
        name
        kind
      }
    }
  }
`);

/** One of them, to be drawn and told of. */
export const ChosenOutline = graphql(`
  query ChosenOutline($areaCode: ID!, $placeId: ID!) {
    area(code: $areaCode) {
      id
      outline(placeId: $placeId) {
        id
        placeId
        name
        kind
        outline
        file
        residents {
          ...FigureParts
        }
        hectares {
          ...FigureParts
        }
      }
    }
  }
`);
