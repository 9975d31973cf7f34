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
        ...TrendSeriesParts
      }
      byType {
        ...TrendSeriesParts
      }
      target {
        mostIncidents
        incidentsPerMonth
        firstMonth
        endMonth
        words
        version
        maySet
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
