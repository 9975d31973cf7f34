import { graphql } from "../gql/index.js";
import type { YouthNeedBesideQuery } from "../gql/graphql.js";

export const YouthNeedBeside = graphql(`
  query YouthNeedBeside($areaCode: ID!, $period: PeriodInput, $weights: [YouthNeedWeightInput!]) {
    youthNeed(areaCode: $areaCode, period: $period, weights: $weights) {
      id
      headline
      rankedBy
      sensitivity
      sentences
      walkedTo
      cautions
      attribution
      isDemonstration
      weightsVersion
      period {
        firstMonth
        endMonth
        name
      }
      lastQuarter {
        firstMonth
        endMonth
        name
      }
      signs {
        key
        name
        what
        weight
        share
      }
      wards {
        code
        name
        rank
        needLevel
        provisionLevel
        isGap
        stability
        need {
          ...FigureParts
        }
        provision {
          ...FigureParts
        }
        nearest {
          ...FigureParts
        }
        readings {
          key
          percentile
          figure {
            ...FigureParts
          }
        }
      }
    }
  }
`);

export const SaveNeedWeights = graphql(`
  mutation SaveYouthNeedWeights($input: SaveYouthNeedWeightsInput!) {
    saveYouthNeedWeights(input: $input) {
      id
      weightsVersion
    }
  }
`);

export type Need = YouthNeedBesideQuery["youthNeed"];
export type NeedWard = Need["wards"][number];
