import { graphql } from "../gql/index.js";
import type { PatrolPlanPartsFragment, PatrolPlansQuery } from "../gql/graphql.js";

export const PatrolPlans = graphql(`
  query PatrolPlans($areaCode: ID!, $operationId: ID) {
    patrolPlans(areaCode: $areaCode, operationId: $operationId) {
      planId
      title
      daysWords
      firstDay
      lastDay
      places
      shifts
      visits
      isDemonstration
      share {
        ...FigureParts
      }
    }
  }
`);

/** What a plan can be a part of. */
export const OperationsToPatrol = graphql(`
  query OperationsToPatrol($areaCode: ID!) {
    operations(areaCode: $areaCode) {
      id
      title
      status
      editable
      dates {
        words
      }
    }
  }
`);

export const PlannerHotspots = graphql(`
  query PlannerHotspots($input: HotspotInput!) {
    hotspots(input: $input) {
      id
      headline
      canWeighByHarm
      when {
        refusedBecause
        busiest {
          start
          end
          weekdays
          words
        }
      }
      hotspots {
        rank
        name
        cells
        centre {
          longitude
          latitude
        }
        count {
          ...FigureParts
        }
      }
    }
  }
`);

export const PatrolPlanParts = graphql(`
  fragment PatrolPlanParts on PatrolPlan {
    id
    title
    operationId
    operationTitle
    headline
    daysWords
    version
    isDemonstration
    needWords
    hoursWords
    choiceWords
    routing
    seed
    visits
    patrolMinutes
    officerMinutes
    cautions
    share {
      ...FigureParts
    }
    places {
      cell
      rank
      name
      visits
      minutes
      doseWords
      isPinned
      outline
      position {
        longitude
        latitude
      }
      ward {
        id
        code
        name
      }
      yearly {
        ...FigureParts
      }
    }
    shifts {
      shiftId
      dayWords
      day
      start
      end
      officers
      crews
      mode
      visits
      patrolMinutes
      officerMinutes
      travelKilometres
      warnings
      base {
        name
        longitude
        latitude
      }
      stops {
        stopId
        cell
        crew
        arrive
        leave
        travelMinutes
        travelMetres
        isLocked
        lateMinutes
      }
    }
    leftOut {
      cell
      name
      because
    }
  }
`);

export const PatrolPlanById = graphql(`
  query PatrolPlanById($id: ID!) {
    patrolPlan(id: $id) {
      ...PatrolPlanParts
    }
  }
`);

export const PlanPatrols = graphql(`
  mutation PlanPatrols($input: PlanPatrolsInput!) {
    planPatrols(input: $input) {
      id
      state
      done
      total
    }
  }
`);

export const PatrolPlanning = graphql(`
  query PatrolPlanning($id: ID!) {
    patrolPlanning(id: $id) {
      id
      state
      done
      total
      failedBecause
    }
  }
`);

export const ChangePatrolPlan = graphql(`
  mutation ChangePatrolPlan($input: ChangePatrolPlanInput!) {
    changePatrolPlan(input: $input) {
      ...PatrolPlanParts
    }
  }
`);

export const RemovePatrolPlan = graphql(`
  mutation RemovePatrolPlan($id: ID!, $version: Int!) {
    removePatrolPlan(id: $id, version: $version)
  }
`);

export type PlanSummary = PatrolPlansQuery["patrolPlans"][number];
export type Plan = PatrolPlanPartsFragment;
export type PlanPlace = Plan["places"][number];
export type PlanShift = Plan["shifts"][number];
export type PlanStop = PlanShift["stops"][number];
