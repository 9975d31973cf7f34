import { graphql } from "../gql/index.js";
import type { YouthSessionPartsFragment } from "../gql/graphql.js";

export const YouthSessionParts = graphql(`
  fragment YouthSessionParts on YouthSession {
    id
    provider
    providerName
    reference
    date
    startTime
    endTime
    kind
    kindName
    wardCode
    wardName
    place
    staffHours
    contacts
    attendances
    individuals
    newIndividuals
    hasKeys
    themes
    note
    version
    ageBands {
      band
      count
    }
  }
`);

export const YouthSessionList = graphql(`
  query YouthSessionList($areaCode: ID!, $after: ID) {
    youthSessions(areaCode: $areaCode, after: $after) {
      count
      nextAfter
      places {
        provider
        name
        wardCode
        hasPoint
      }
      sessions {
        ...YouthSessionParts
      }
    }
    youthProviders(areaCode: $areaCode) {
      id
      slug
      name
      kinds
    }
    area(code: $areaCode) {
      id
      places {
        id
        name
        wardCode
        position {
          longitude
          latitude
        }
      }
    }
  }
`);

export const SaveYouthSession = graphql(`
  mutation SaveYouthSession($input: SaveYouthSessionInput!) {
    saveYouthSession(input: $input) {
      status
      session {
        ...YouthSessionParts
      }
    }
  }
`);

export const RemoveYouthSession = graphql(`
  mutation RemoveYouthSession($id: ID!, $version: Int!) {
    removeYouthSession(id: $id, version: $version)
  }
`);

export type Session = YouthSessionPartsFragment;
