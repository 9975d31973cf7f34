import { graphql } from "../gql/index.js";

export const ImportJobParts = graphql(`
  fragment ImportJobParts on ImportJob {
    id
    state
    createdAt
    fileNames
    organisation
    takeGoodRows
    rowsDone
    percentDone
    problemCount
    demonstrationRemoved
    isAnythingHeld
    fault
    version
    results {
      file
      sourceName
      supplier
      month
      lastMonth
      firstDate
      lastDate
      status
      revision
      rowsRead
      insideArea
      withoutPlace
      outsideArea
      refused
      added
      removed
      changed
    }
    problems {
      file
      line
      column
      value
      reason
      mend
    }
  }
`);

export const ImportDeskJob = graphql(`
  query ImportDeskJob($id: ID!) {
    importJob(id: $id) {
      ...ImportJobParts
    }
  }
`);

export const ImportDeskTables = graphql(`
  query ImportDeskTables($id: ID!, $sources: [TableSourceInput!]) {
    importTables(id: $id, sources: $sources) {
      table
      source
      sourceName
      isRecognised
      needsOrganisation
      recordedBy
      header
      rows
      readHeadings
      readRows {
        where
        cells
        written
        problem
      }
      headerProblem
      problem
    }
  }
`);

export const RecentImportJobs = graphql(`
  query RecentImportJobs {
    importJobs(limit: 10) {
      id
      state
      createdAt
      fileNames
      version
    }
  }
`);

export const ImportSourceList = graphql(`
  query ImportSourceList {
    importSources {
      id
      name
      publisher
      notes
      needsOrganisation
      templateAddress
      columns {
        name
        isRequired
        meaning
        example
      }
    }
  }
`);

export const RefusedRows = graphql(`
  query RefusedRows($id: ID!, $after: Int!) {
    importRefusals(id: $id, after: $after) {
      file
      line
      column
      value
      reason
      mend
    }
  }
`);

export const BeginImport = graphql(`
  mutation BeginImport {
    beginImport {
      id
    }
  }
`);

export const CheckImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      ...ImportJobParts
    }
  }
`);

export const TakeImport = graphql(`
  mutation TakeImport($input: TakeImportInput!) {
    takeImport(input: $input) {
      ...ImportJobParts
    }
  }
`);

export const CancelImport = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      ...ImportJobParts
    }
  }
`);

export const UndoImport = graphql(`
  mutation UndoImport($id: ID!) {
    undoImport(id: $id) {
      ...ImportJobParts
    }
  }
`);
