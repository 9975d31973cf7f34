import { graphql } from "../gql/index.js";
import type { ReviewPartsFragment } from "../gql/graphql.js";

export const ReviewParts = graphql(`
  fragment ReviewParts on Review {
    id
    version
    mayEdit
    year {
      id
      name
      priorities {
        id
        key
        name
      }
    }
    parts {
      key
      text
      draft
    }
    actions {
      id
      key
      summary
      priority
      status
      owners {
        id
        name
      }
    }
    figures {
      ...LedgerFigureParts
    }
    versions {
      version
      by
      at
    }
  }
`);

export const PlanReview = graphql(`
  query PlanReview($areaCode: ID!, $planYear: ID!, $version: Int) {
    planReview(areaCode: $areaCode, planYear: $planYear, version: $version) {
      ...ReviewParts
    }
  }
`);

export const SaveReview = graphql(`
  mutation SaveReview($input: SaveReviewInput!) {
    saveReview(input: $input) {
      review {
        ...ReviewParts
      }
      clashes {
        key
        mine
        theirs
      }
    }
  }
`);

export type Review = ReviewPartsFragment;
export type Figures = ReadonlyMap<string, Review["figures"][number]>;
