import { graphql } from "../gql/index.js";
import type { EvaluationPartsFragment, EvaluationProposalQuery } from "../gql/graphql.js";

export const EvaluationFigureParts = graphql(`
  fragment EvaluationFigureParts on Figure {
    value
    lower
    upper
    level
    unit
    missing
    missingBecause
  }
`);

export const EvaluationParts = graphql(`
  fragment EvaluationParts on Evaluation {
    id
    verdict
    verdictWords
    sentences
    cautions
    attribution
    design {
      outcome
      source
      comparedWith
      rings
      chosenAt
      chosenByName
      chosenBeforeStart
      buffer
      after {
        firstMonth
        endMonth
        name
      }
      before {
        name
      }
      comparisons {
        id
        name
        outline
      }
    }
    result {
      rows {
        name
        before {
          ...EvaluationFigureParts
        }
        after {
          ...EvaluationFigureParts
        }
        ratio {
          ...EvaluationFigureParts
        }
      }
      here {
        ...EvaluationFigureParts
      }
      nextDoor {
        ...EvaluationFigureParts
      }
      whole {
        ...EvaluationFigureParts
      }
      quotient {
        ...EvaluationFigureParts
      }
      detectable {
        ...EvaluationFigureParts
      }
      placebos {
        firstMonth
        isClear
        difference {
          ...EvaluationFigureParts
        }
      }
      months
      counts
      comparisonCounts
      coverage
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

export type Evaluation = EvaluationPartsFragment;
export type EvaluationResult = NonNullable<Evaluation["result"]>;
export type EvaluationDesign = NonNullable<Evaluation["design"]>;
export type Proposal = EvaluationProposalQuery["evaluationProposal"];
export type Candidate = Proposal["candidates"][number];

export const EvaluationOfOperation = graphql(`
  query EvaluationOfOperation($operationId: ID!) {
    evaluation(operationId: $operationId) {
      ...EvaluationParts
    }
  }
`);

export const EvaluationProposal = graphql(`
  query EvaluationProposal($input: EvaluationInput!) {
    evaluationProposal(input: $input) {
      firstMonth
      months
      comparedWith
      rings
      cautions
      targetCounts
      past {
        firstMonth
        name
      }
      targetBefore {
        ...EvaluationFigureParts
      }
      candidates {
        id
        name
        outline
        wardCodes
        counts
        past
        pastWords
        before {
          ...EvaluationFigureParts
        }
        detectable {
          ...EvaluationFigureParts
        }
      }
    }
  }
`);

export const ChooseEvaluation = graphql(`
  mutation ChooseEvaluation($input: ChooseEvaluationInput!) {
    chooseEvaluation(input: $input) {
      ...EvaluationParts
    }
  }
`);
