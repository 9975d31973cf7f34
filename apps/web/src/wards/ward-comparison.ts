import { graphql } from "../gql/index.js";
import type { WardComparisonQuery } from "../gql/graphql.js";

export const FigureParts = graphql(`
  fragment FigureParts on Figure {
    value
    lower
    upper
    level
    unit
    method
    source
    missing
    missingBecause
  }
`);

export const ChangeParts = graphql(`
  fragment ChangeParts on Change {
    direction
    words
    ratio {
      ...FigureParts
    }
  }
`);

export const WardComparison = graphql(`
  query WardComparison($input: AnalysisInput!) {
    wardComparison(input: $input) {
      id
      title
      caution
      attribution
      rateBreaks
      countBreaks
      period {
        firstMonth
        endMonth
        name
      }
      borough {
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
      wards {
        ward {
          id
          code
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
  }
`);

export type Comparison = WardComparisonQuery["wardComparison"];
export type WardFigures = Comparison["wards"][number];
