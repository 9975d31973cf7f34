import { graphql } from "../gql/index.js";
import type { RollOverPartsFragment } from "../gql/graphql.js";

export const RollOverParts = graphql(`
  fragment RollOverParts on RollOver {
    id
    fromYear
    toYear
    isHistory
    mayDecide
    hindrances
    version
    rows {
      decision
      becomes
      becomesSummary
      reason
      version
      action {
        key
        summary
      }
    }
    priorities {
      key
      name
      scope
      isNew
      isDropped
      reason
      goesTo
      version
    }
    newActions {
      key
      summary
    }
    nextActions {
      key
      summary
    }
    gapsBefore {
      ...GapParts
    }
    gapsAfter {
      ...GapParts
    }
  }
`);

export const PlanRollOver = graphql(`
  query PlanRollOver($areaCode: ID!, $fromYear: ID!) {
    planRollOver(areaCode: $areaCode, fromYear: $fromYear) {
      ...RollOverParts
    }
  }
`);

export const DecideRollOver = graphql(`
  mutation DecideRollOver($input: DecideRollOverInput!) {
    decideRollOver(input: $input) {
      ...RollOverParts
    }
  }
`);

export const PublishNextPlan = graphql(`
  mutation PublishNextPlan($input: PublishNextPlanInput!) {
    publishNextPlan(input: $input) {
      ...RollOverParts
    }
  }
`);

export type RollOver = RollOverPartsFragment;
export type RollOverRow = RollOver["rows"][number];
export type NextPriority = RollOver["priorities"][number];
