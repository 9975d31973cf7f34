import { graphql } from "../gql/index.js";
import type { FindingPartsFragment } from "../gql/graphql.js";

export const FindingParts = graphql(`
  fragment FindingParts on LedgerFinding {
    id
    title
    severity
    state
    figureIds
    reasons {
      rule
      words
      settledBy
    }
    history {
      id
      outcome
      figureId
      note
      by
      at
    }
  }
`);

export const LedgerParts = graphql(`
  fragment LedgerParts on FiguresLedger {
    id
    recordsOfPlan
    numbersOfPlan
    mayResolve
    figures {
      ...LedgerFigureParts
    }
    findings {
      ...FindingParts
    }
  }
`);

export const PlanFigures = graphql(`
  query PlanFigures($areaCode: ID!) {
    planFigures(areaCode: $areaCode) {
      ...LedgerParts
    }
  }
`);

export const ResolveFinding = graphql(`
  mutation ResolveFinding($input: ResolveFindingInput!) {
    resolveFinding(input: $input) {
      ...LedgerParts
    }
  }
`);

export type Finding = FindingPartsFragment;
