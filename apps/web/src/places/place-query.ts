import { graphql } from "../gql/index.js";
import type { PlacePageQuery } from "../gql/graphql.js";

export const PlaceMeasureParts = graphql(`
  fragment PlaceMeasureParts on PlaceMeasure {
    id
    name
    priority
    standing
    levelSentence
    changeSentence
    signalSentence
    againstRest {
      ...FigureParts
    }
    rank {
      first
      last
      of
      words
    }
    funnel {
      codes
      names
      expected
      ratios
      at
      lower95
      upper95
      lower998
      upper998
      ownExpected
      ownRatio
      words
    }
    series {
      id
      title
      attribution
      months
      counts
      coverage
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
      chart {
        centre
        lower
        upper
        caution
        signals {
          month
          words
        }
      }
    }
  }
`);

export const PlacePageQuestion = graphql(`
  query PlacePage($input: PlaceInput!, $areaCode: ID!, $name: String!) {
    place(input: $input) {
      id
      placeId
      kind
      name
      slug
      sentences
      cautions
      attribution
      period {
        firstMonth
        endMonth
        name
      }
      residents {
        ...FigureParts
      }
      wards {
        id
        code
        name
        slug
      }
      reaches {
        share
        ward {
          id
          code
          name
          slug
        }
      }
      all {
        ...PlaceMeasureParts
      }
      priorities {
        ...PlaceMeasureParts
      }
      hotspots {
        id
        name
        trendWords
        sureness
        count {
          ...FigureParts
        }
      }
      streets {
        location
        count
      }
      completeness {
        words
        withoutPlace {
          ...FigureParts
        }
      }
    }
    formerWard(areaCode: $areaCode, name: $name) {
      name
      sentence
      source
      successors {
        id
        code
        name
        slug
      }
    }
  }
`);

export type PlaceReport = NonNullable<PlacePageQuery["place"]>;
export type FormerWard = NonNullable<PlacePageQuery["formerWard"]>;
export type Measure = PlaceReport["all"];

/** Names of the wards into which an outline of its own reaches. */
export function wardsReached({ reaches }: Pick<PlaceReport, "reaches">): string[] {
  return reaches.map(({ ward }) => ward.name);
}
