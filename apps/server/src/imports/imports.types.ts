import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTime, MonthScalar } from "../graphql/scalars.js";
import { JOB_STATES } from "./import-jobs.queries.js";

export const ImportStateEnum = Object.fromEntries(JOB_STATES.map((state) => [state, state]));
registerEnumType(ImportStateEnum, {
  name: "ImportState",
  description: "How far an import is.",
  valuesConfig: {
    UPLOADING: { description: "Its files are being brought." },
    CHECKING: { description: "Every row is being read; nothing is stored." },
    CHECKED: { description: "It can be taken." },
    TAKING: { description: "It is being stored." },
    TAKEN: { description: "It is stored, and can be undone." },
    NOTHING_TAKEN: { description: "Nothing of it could be stored." },
    CANCELLED: { description: "Somebody ended it. Files that were stored before that are kept." },
    FAILED: { description: "The server could not do it." },
    UNDONE: { description: "It was taken back." },
  },
});

@ObjectType("SourceColumn", { description: "A column of a template." })
export class SourceColumnType {
  @Field(() => String, { description: "Its name in the header." })
  name: string;

  @Field(() => Boolean, { description: "Whether the column must be there." })
  isRequired: boolean;

  @Field(() => String, { description: "What is written in it." })
  meaning: string;

  @Field(() => String, { description: "An example; empty where the column may be." })
  example: string;
}

@ObjectType("ImportSource", { description: "A kind of file that can be imported." })
export class ImportSourceType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "What a reader calls it." })
  name: string;

  @Field(() => String, { description: "Who publishes it." })
  publisher: string;

  @Field(() => [SourceColumnType], { description: "Its columns." })
  columns: SourceColumnType[];

  @Field(() => [String], { description: "What to mind." })
  notes: string[];

  @Field(() => Boolean, { description: "Whether an import must say whose records they are." })
  needsOrganisation: boolean;

  @Field(() => String, { nullable: true, description: "Where its template is; null for what is published as it is." })
  templateAddress: string | null;
}

@ObjectType("ImportRow", { description: "What one row was read as." })
export class ImportRowType {
  @Field(() => String, { description: "The line, from 1; the feature of a document." })
  where: string;

  @Field(() => [String], {
    description: "What it was read as, in the order of `readHeadings`; none where it cannot be.",
  })
  cells: string[];

  @Field(() => [String], {
    nullable: "items",
    description: "Beside each cell what the file has for it; null where that is the same, or nothing.",
  })
  written: (string | null)[];

  @Field(() => String, { nullable: true, description: "Why nothing is stored of it; null where it is." })
  problem: string | null;
}

@ObjectType("ImportTable", { description: "A table as it will be read." })
export class ImportTableType {
  @Field(() => ID, { description: "The name of the file; of an archive's entry, behind a colon." })
  table: string;

  @Field(() => ID, { description: "The kind of file it is taken for." })
  source: string;

  @Field(() => String, { description: "What that is called." })
  sourceName: string;

  @Field(() => Boolean, { description: "Whether its header tells that." })
  isRecognised: boolean;

  @Field(() => Boolean, { description: "Whether the import must say whose records they are." })
  needsOrganisation: boolean;

  @Field(() => String, { nullable: true, description: "Whose records they are, where the file's name says it." })
  recordedBy: string | null;

  @Field(() => [String], { description: "Its header." })
  header: string[];

  @Field(() => [[String]], { description: "Its first ten rows as they stand in the file." })
  rows: string[][];

  @Field(() => [String], { description: "What `readRows` say of each row." })
  readHeadings: string[];

  @Field(() => [ImportRowType], { description: "Its first ten rows, or features, as they will be read." })
  readRows: ImportRowType[];

  @Field(() => String, { nullable: true, description: "Why its header is not that of the kind it is taken for." })
  headerProblem: string | null;

  @Field(() => String, { nullable: true, description: "Why it cannot be read at all." })
  problem: string | null;
}

@ObjectType("ImportProblem", { description: "What is wrong with one row, and how to mend it." })
export class ImportProblemType {
  @Field(() => String, { description: "The file." })
  file: string;

  @Field(() => Int, { nullable: true, description: "The line, from 1." })
  line: number | null;

  @Field(() => String, { description: "The column." })
  column: string;

  @Field(() => String, { description: "What stands there, shortened." })
  value: string;

  @Field(() => String, { description: "What is wrong with it." })
  reason: string;

  @Field(() => String, { description: "What to do." })
  mend: string;
}

@ObjectType("ImportedFile", { description: "What became of one table." })
export class ImportedFileType {
  @Field(() => String, { description: "The file." })
  file: string;

  @Field(() => String, { description: "What kind of file it is." })
  sourceName: string;

  @Field(() => String, { nullable: true, description: "Whose records they are." })
  supplier: string | null;

  @Field(() => MonthScalar, { nullable: true, description: "The first month." })
  month: string | null;

  @Field(() => MonthScalar, { nullable: true, description: "The last month." })
  lastMonth: string | null;

  @Field(() => String, { nullable: true, description: "The first day its rows bear." })
  firstDate: string | null;

  @Field(() => String, { nullable: true, description: "The last day its rows bear." })
  lastDate: string | null;

  @Field(() => String, { description: "taken, revised, unchanged, refused or checked." })
  status: string;

  @Field(() => Int, { nullable: true, description: "Which version of its months it is." })
  revision: number | null;

  @Field(() => Int, { description: "Rows read." })
  rowsRead: number;

  @Field(() => Int, { description: "Rows with a place in an installed area." })
  insideArea: number;

  @Field(() => Int, { description: "Rows without a place." })
  withoutPlace: number;

  @Field(() => Int, { description: "Rows outside every installed area." })
  outsideArea: number;

  @Field(() => Int, { description: "Rows refused." })
  refused: number;

  @Field(() => Int, { nullable: true, description: "Rows that the version before did not have." })
  added: number | null;

  @Field(() => Int, { nullable: true, description: "Rows of the version before that are gone." })
  removed: number | null;

  @Field(() => Int, { nullable: true, description: "Rows that are otherwise than before." })
  changed: number | null;
}

@ObjectType("ImportJob", { description: "Files that were brought together, and what became of them." })
export class ImportJobType {
  @Field(() => ID, { description: "Its number." })
  id: string;

  @Field(() => ImportStateEnum, { description: "How far it is." })
  state: string;

  @Field(() => DateTime, { description: "When it was begun." })
  createdAt: string;

  @Field(() => [String], { description: "Names of the files that were brought." })
  fileNames: string[];

  @Field(() => ID, { nullable: true, description: "Whose records partner files hold." })
  organisation: string | null;

  @Field(() => Boolean, { description: "Whether good rows are taken although others are refused." })
  takeGoodRows: boolean;

  @Field(() => Int, { description: "Rows read so far." })
  rowsDone: number;

  @Field(() => Int, { description: "How much of the files is read, in per cent." })
  percentDone: number;

  @Field(() => [ImportedFileType], { description: "What became of each table, once it was checked or taken." })
  results: ImportedFileType[];

  @Field(() => [ImportProblemType], { description: "The first hundred refused rows; importRefusals has all." })
  problems: ImportProblemType[];

  @Field(() => Int, { description: "All refused rows and files." })
  problemCount: number;

  @Field(() => Int, { description: "Demonstration records removed because real ones came." })
  demonstrationRemoved: number;

  @Field(() => String, { nullable: true, description: "Why it failed." })
  fault: string | null;

  @Field(() => Int, { description: "To be given back with what is decided about it." })
  version: number;
}

@InputType("TableSourceInput", { description: "What a table is to be taken for." })
export class TableSourceInput {
  @Field(() => ID, { description: "The table, as the import names it." })
  table: string;

  @Field(() => ID, { description: "The kind of file." })
  source: string;
}

@InputType("CheckImportInput", { description: "Reads every row of an import and stores nothing." })
export class CheckImportInput {
  @Field(() => ID, { description: "The import's number." })
  id: string;

  @Field(() => Int, { description: "The version that was looked at." })
  version: number;

  @Field(() => ID, { nullable: true, description: "Whose records partner files hold, for example tmbc." })
  organisation?: string | null;

  @Field(() => [TableSourceInput], { description: "Tables that are not what they were recognised as." })
  sources: TableSourceInput[];
}

@InputType("TakeImportInput", { description: "Stores an import that has been checked." })
export class TakeImportInput {
  @Field(() => ID, { description: "The import's number." })
  id: string;

  @Field(() => Int, { description: "The version that was looked at." })
  version: number;

  @Field(() => Boolean, {
    description: "Takes the good rows of a table of which others are refused; else nothing of it.",
  })
  takeGoodRows: boolean;
}
