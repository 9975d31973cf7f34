import { graphql } from "../gql/index.js";

export const PriorityStanding = graphql(`
  query PriorityStanding($input: AnalysisInput!) {
    planPriority(input: $input) {
      id
      headline
      year {
        id
        name
      }
      priority {
        id
        key
        name
        unmeasured
      }
      series {
        ...StandingSeriesParts
      }
      byType {
        ...StandingSeriesParts
      }
      measures {
        id
        statement
        changes
        now {
          ...LedgerFigureParts
        }
        before {
          ...LedgerFigureParts
        }
      }
      actions {
        ...PlanActionParts
      }
      scope {
        word
        actions
        isMeasured
        words
      }
    }
  }
`);

export const StandingSeriesParts = graphql(`
  fragment StandingSeriesParts on IncidentSeries {
    id
    title
    attribution
    period {
      firstMonth
      endMonth
      name
    }
    months
    counts
    coverage
    count {
      value
      unit
      missing
      missingBecause
      source
    }
    change {
      direction
      words
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
`);
