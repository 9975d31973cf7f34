import { graphql } from "../gql/index.js";
import type { LedgerFigurePartsFragment, OneActionQuery, PlanActionPartsFragment } from "../gql/graphql.js";

export const LedgerFigureParts = graphql(`
  fragment LedgerFigureParts on LedgerFigure {
    id
    statement
    words
    value
    unit
    period {
      name
    }
    geography
    organisationName
    section
    sectionWords
    document
    assertedBy
    assertedOn
    priority
    action
    series
    findings
    inConflict
    isPublished
  }
`);

export const PlanActionParts = graphql(`
  fragment PlanActionParts on PlanAction {
    id
    key
    planYear
    priority
    summary
    owners {
      id
      slug
      name
    }
    covers
    themes
    expected
    measure
    target {
      value
      bound
      unit
      words
    }
    place
    dueOn
    isOverdue
    status
    statusReason
    series {
      id
      statement
      unit
    }
    mayReport
    mayDecide
    mayRemove
    version
    figures {
      ...LedgerFigureParts
    }
    updates {
      id
      words
      organisationName
      reportedAt
      status
      statusReason
      state
      note
      caution
      version
      evidence {
        kind
        reference
        words
        figure {
          ...LedgerFigureParts
        }
      }
    }
  }
`);

export const GapParts = graphql(`
  fragment GapParts on PlanGaps {
    wordsWithoutAction {
      priority
      word
    }
    ownersNoMembers {
      id
      name
    }
    ownersNoBody {
      id
      name
    }
    membersWithoutAction {
      id
      name
    }
    actionsWithoutMeasure {
      key
      summary
    }
    actionsWithoutTarget {
      key
      summary
    }
    actionsWithoutDueDay {
      key
      summary
    }
  }
`);

export const YearPlan = graphql(`
  query YearPlan($areaCode: ID!, $planYear: ID) {
    planYears(areaCode: $areaCode) {
      id
    }
    plan(areaCode: $areaCode, planYear: $planYear) {
      id
      openConflicts
      openQueries
      statuses {
        status
        count
      }
      year {
        id
        name
        crossCuttingThemes
        priorities {
          id
          key
          name
          scope
        }
      }
      actions {
        ...PlanActionParts
      }
      gaps {
        ...GapParts
      }
    }
  }
`);

export const OneAction = graphql(`
  query OneAction($areaCode: ID!, $input: ActionIdInput!) {
    planYears(areaCode: $areaCode) {
      id
      priorities {
        id
        key
        name
        scope
      }
    }
    planAction(input: $input) {
      ...PlanActionParts
      comesFrom {
        planYear
        key
        summary
      }
      goesOn {
        decision
        reason
        action {
          planYear
          key
          summary
        }
      }
    }
  }
`);

export type PlanAction = PlanActionPartsFragment;
/** An action with what it was and what becomes of it. */
export type WholeAction = OneActionQuery["planAction"];
export type LedgerFigure = LedgerFigurePartsFragment;
