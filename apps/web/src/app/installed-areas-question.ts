import { graphql } from "../first-answer/gql/index.js";

/** What the shell needs before any page can ask: which areas there are, and whether demonstration data are counted. */
export const InstalledAreas = graphql(`
  query InstalledAreas {
    areas {
      id
      code
      name
      partnership
      bounds
      attribution
      supplied {
        firstMonth
        lastMonth
      }
      defaultPeriod {
        firstMonth
        endMonth
        name
      }
      groups {
        id
        slug
        name
        wards {
          id
          code
        }
      }
      wards {
        id
        code
        name
        slug
      }
    }
    dataVersion {
      id
      number
      demonstration
      demonstrationNotice
    }
  }
`);
