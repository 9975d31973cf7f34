import { graphql } from "../gql/index.js";
import type { ShiftBriefingQuery } from "../gql/graphql.js";

export const ShiftBriefing = graphql(`
  query ShiftBriefing($planId: ID!, $shiftId: ID!) {
    patrolBriefing(planId: $planId, shiftId: $shiftId) {
      id
      title
      dayWords
      hoursWords
      whenWords
      officers
      crewSize
      mode
      toRecord
      attribution
      base {
        name
        longitude
        latitude
      }
      powers {
        kind
        words
      }
      contacts {
        role
        reach
      }
      crews {
        crew
        way
        patrolMinutes
        travelKilometres
        streets {
          name
          longitude
          latitude
        }
        streetLines {
          kind
          line
        }
        stops {
          number
          cell
          name
          outline
          times
          visitMinutes
          whyHere
          toDo
          position {
            longitude
            latitude
          }
        }
      }
    }
  }
`);

export type Briefing = ShiftBriefingQuery["patrolBriefing"];
export type CrewBriefing = Briefing["crews"][number];
export type BriefedStop = CrewBriefing["stops"][number];
