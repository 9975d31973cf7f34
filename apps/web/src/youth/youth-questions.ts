import { graphql } from "../gql/index.js";
import type { YouthContractPartsFragment, YouthReachPartsFragment, YouthReviewPackQuery } from "../gql/graphql.js";

export const PeopleParts = graphql(`
  fragment PeopleParts on YouthPeople {
    isExact
    words
    least {
      ...FigureParts
    }
    most {
      ...FigureParts
    }
  }
`);

export const YouthReachRowParts = graphql(`
  fragment YouthReachRowParts on YouthReachRow {
    key
    name
    sessions {
      ...FigureParts
    }
    contactHours {
      ...FigureParts
    }
    staffHours {
      ...FigureParts
    }
    contacts {
      ...FigureParts
    }
    attendances {
      ...FigureParts
    }
    newIndividuals {
      ...FigureParts
    }
    individuals {
      ...PeopleParts
    }
    reachPer1000 {
      ...PeopleParts
    }
    contactsPerIndividual {
      ...PeopleParts
    }
    costPerContactHour {
      ...FigureParts
    }
  }
`);

export const YouthPublishedParts = graphql(`
  fragment YouthPublishedParts on YouthPublished {
    id
    provider
    providerName
    statement
    reading
    conflict
    source
    firstMonth
    values {
      value
      words
      where
      figureId
    }
  }
`);

export const YouthReachParts = graphql(`
  fragment YouthReachParts on YouthReach {
    id
    title
    headline
    ageBand
    isDemonstration
    cautions
    attribution
    period {
      firstMonth
      endMonth
      name
    }
    youngPeople {
      ...FigureParts
    }
    total {
      ...YouthReachRowParts
    }
    providers {
      ...YouthReachRowParts
    }
    wards {
      ...YouthReachRowParts
    }
    places {
      key
      name
      wardName
      providerNames
      knownBy
      sessions {
        ...FigureParts
      }
      contactHours {
        ...FigureParts
      }
      contacts {
        ...FigureParts
      }
      attendances {
        ...FigureParts
      }
      individuals {
        ...PeopleParts
      }
    }
    months {
      month
      name
      sessions {
        ...FigureParts
      }
      contactHours {
        ...FigureParts
      }
      contacts {
        ...FigureParts
      }
      attendances {
        ...FigureParts
      }
      individuals {
        ...PeopleParts
      }
    }
    themes {
      key
      name
      sessions {
        ...FigureParts
      }
      share {
        ...FigureParts
      }
      contacts {
        ...FigureParts
      }
    }
    ageBands {
      key
      name
      present {
        ...FigureParts
      }
    }
    published {
      ...YouthPublishedParts
    }
  }
`);

export const YouthReach = graphql(`
  query YouthReach($input: YouthReachInput!) {
    youthReach(input: $input) {
      ...YouthReachParts
    }
  }
`);

export const YouthPublished = graphql(`
  query YouthPublishedTotals($areaCode: ID!) {
    youthPublished(areaCode: $areaCode) {
      ...YouthPublishedParts
    }
    youthProviders(areaCode: $areaCode) {
      id
      slug
      name
      what
      kindNames
    }
  }
`);

// Asked without its id: how delivery stands depends on the month up to which it is looked at, and the id does not say it.
export const YouthContractParts = graphql(`
  fragment YouthContractParts on YouthContract {
    provider
    providerName
    commissionerName
    title
    wardNames
    kindNames
    isOwn
    period {
      firstMonth
      endMonth
      name
    }
    pounds {
      ...FigureParts
    }
    costPerContactHour {
      ...FigureParts
    }
    targets {
      measure
      name
      pace
      words
      target {
        ...FigureParts
      }
      expected {
        ...FigureParts
      }
      delivered {
        ...PeopleParts
      }
    }
  }
`);

export const YouthContracts = graphql(`
  query YouthContracts($areaCode: ID!, $provider: ID) {
    youthContracts(areaCode: $areaCode, provider: $provider) {
      ...YouthContractParts
    }
  }
`);

export const YouthReviewPack = graphql(`
  query YouthReviewPack($areaCode: ID!, $provider: ID!, $period: PeriodInput) {
    youthReview(areaCode: $areaCode, provider: $provider, period: $period) {
      id
      gaps
      questions
      period {
        firstMonth
        endMonth
        name
      }
      provider {
        id
        slug
        name
        what
        kindNames
      }
      contracts {
        ...YouthContractParts
      }
      conflicts {
        ...YouthPublishedParts
      }
      reach {
        ...YouthReachParts
      }
    }
  }
`);

export type Reach = YouthReachPartsFragment;
export type ReachRow = Reach["total"];
export type People = ReachRow["individuals"];
export type ReachMonth = Reach["months"][number];
export type Published = Reach["published"][number];
export type Contract = YouthContractPartsFragment;
export type Review = YouthReviewPackQuery["youthReview"];
