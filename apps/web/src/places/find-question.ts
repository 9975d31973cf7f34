import { graphql } from "../first-answer/gql/index.js";

/** Asked without Apollo Client, as the box stands in the head of every page. */
export const FindResults = graphql(`
  query FindResults($input: FindInput!) {
    find(input: $input) {
      id
      kind
      title
      detail
      address
    }
  }
`);
