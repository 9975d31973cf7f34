import { graphql } from "../first-answer/gql/index.js";

/** The sentence that the overview begins with. */
export const Headline = graphql(`
  query Headline($input: AnalysisInput!) {
    overview(input: $input) {
      id
      headline
      period {
        name
      }
      all {
        id
        title
      }
    }
  }
`);
