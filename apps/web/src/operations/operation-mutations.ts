import { graphql } from "../gql/index.js";

export const CreateOperation = graphql(`
  mutation CreateOperation($input: CreateOperationInput!) {
    createOperation(input: $input) {
      ...OperationParts
    }
  }
`);

export const ChangeOperation = graphql(`
  mutation ChangeOperation($input: ChangeOperationInput!) {
    changeOperation(input: $input) {
      ...OperationParts
    }
  }
`);

export const FinishOperation = graphql(`
  mutation FinishOperation($input: FinishOperationInput!) {
    finishOperation(input: $input) {
      ...OperationParts
    }
  }
`);

export const CancelOperation = graphql(`
  mutation CancelOperation($input: CancelOperationInput!) {
    cancelOperation(input: $input) {
      ...OperationParts
    }
  }
`);
