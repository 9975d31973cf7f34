import { graphql } from "../gql/index.js";
import type { ContractsToWriteQuery } from "../gql/graphql.js";

// Asked with its id, and therefore without how delivery stands, which that does not name.
export const ContractsToWrite = graphql(`
  query ContractsToWrite($areaCode: ID!, $provider: ID) {
    youthContracts(areaCode: $areaCode, provider: $provider) {
      id
      version
      title
      commissioner
      isOwn
      kinds
      wardCodes
      deliveryMonths
      period {
        firstMonth
        endMonth
      }
      pounds {
        value
      }
      targets {
        measure
        target {
          value
        }
      }
    }
  }
`);

export const SaveYouthContract = graphql(`
  mutation SaveYouthContract($input: SaveYouthContractInput!) {
    saveYouthContract(input: $input) {
      id
      version
    }
  }
`);

export type WritableContract = ContractsToWriteQuery["youthContracts"][number];
