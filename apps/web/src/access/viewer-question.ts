import { graphql } from "../first-answer/gql/index.js";

/** Who is signed in, for the header and the doors of pages. */
export const AskingViewer = graphql(`
  query AskingViewer {
    viewer {
      id
      name
      signInName
      roles
      organisation
      organisationName
      hasPassword
      demonstration
      session {
        endsAt
        idleEndsAt
      }
    }
  }
`);
