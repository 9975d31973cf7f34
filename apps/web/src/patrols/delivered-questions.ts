import { graphql } from "../gql/index.js";
import type { PatrolsDeliveredQuery } from "../gql/graphql.js";

/** What was delivered of an operation, in a line. */
export const DeliveredOfOperation = graphql(`
  query DeliveredOfOperation($input: PatrolDeliveredInput!) {
    patrolDelivered(input: $input) {
      id
      headline
      isDemonstration
      total {
        ...DeliveredRowParts
      }
    }
  }
`);

export const PatrolsDelivered = graphql(`
  query PatrolsDelivered($input: PatrolDeliveredInput!) {
    patrolDelivered(input: $input) {
      id
      headline
      isProtected
      isDemonstration
      cautions
      period {
        firstMonth
        endMonth
        name
      }
      total {
        ...DeliveredRowParts
      }
      byPlace {
        ...DeliveredRowParts
      }
      byShift {
        ...DeliveredRowParts
      }
      byMonth {
        ...DeliveredRowParts
      }
      byWard {
        ...DeliveredRowParts
      }
      byParish {
        ...DeliveredRowParts
      }
    }
  }

  fragment DeliveredRowParts on PatrolDeliveredRow {
    key
    name
    lastVisitAt
    plannedVisits {
      ...FigureParts
    }
    visits {
      ...FigureParts
    }
    patrolMinutes {
      ...FigureParts
    }
    officerMinutes {
      ...FigureParts
    }
    doseShare {
      ...FigureParts
    }
    hoursShare {
      ...FigureParts
    }
  }
`);

export type Delivered = PatrolsDeliveredQuery["patrolDelivered"];
export type DeliveredRow = Delivered["total"];
