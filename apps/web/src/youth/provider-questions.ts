import { graphql } from "../gql/index.js";
import type { ProvidersToWriteQuery } from "../gql/graphql.js";

export const ProvidersToWrite = graphql(`
  query ProvidersToWrite($areaCode: ID!) {
    youthProviders(areaCode: $areaCode) {
      id
      slug
      name
      what
      kinds
      kindNames
      keyScheme
      version
    }
  }
`);

export const SaveYouthProvider = graphql(`
  mutation SaveYouthProvider($input: SaveYouthProviderInput!) {
    saveYouthProvider(input: $input) {
      id
      slug
      name
      what
      kinds
      kindNames
      keyScheme
      version
    }
  }
`);

export type WritableProvider = ProvidersToWriteQuery["youthProviders"][number];
