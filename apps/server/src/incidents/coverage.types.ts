import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { CoverageStateEnum } from "../graphql/enums.js";
import { DateTime, MonthScalar } from "../graphql/scalars.js";

@ObjectType("MonthCoverage", { description: "What one supplier's file of one month held." })
export class MonthCoverageType {
  @Field(() => MonthScalar, { description: "The month." })
  month: string;

  @Field(() => Boolean, { description: "Whether the supplier's month was taken in." })
  supplied: boolean;

  @Field(() => Int, { nullable: true, description: "Incidents with a place in the area." })
  taken: number | null;

  @Field(() => Int, { nullable: true, description: "Rows of the whole file that have no place." })
  withoutPlace: number | null;

  @Field(() => Int, { nullable: true, description: "Rows of the whole file that lie outside every installed area." })
  outsideArea: number | null;

  @Field(() => Int, { nullable: true, description: "Which version of the month is held: 1 for the first." })
  revision: number | null;

  @Field(() => ID, { nullable: true, description: "The import it came with." })
  importId: string | null;
}

@ObjectType("SourceCoverage", { description: "One supplier of one kind of file, month by month." })
export class SourceCoverageType {
  @Field(() => ID, { description: "How questions name it, for example police-uk-street:kent-police." })
  id: string;

  @Field(() => String, { description: "What the kind of file is called." })
  sourceName: string;

  @Field(() => String, { description: "Who publishes it." })
  publisher: string;

  @Field(() => String, { description: "The licence it is under." })
  licence: string;

  @Field(() => String, { nullable: true, description: "Where the licence can be read." })
  licenceAddress: string | null;

  @Field(() => String, { description: "Who recorded it, for example Kent Police." })
  supplier: string;

  @Field(() => Boolean, { description: "Whether a month counts as supplied only with this supplier." })
  required: boolean;

  @Field(() => Boolean, { description: "Whether it is demonstration data." })
  demonstration: boolean;

  @Field(() => [MonthCoverageType], { description: "One for each month of the coverage, in order." })
  months: MonthCoverageType[];
}

@ObjectType("ImportRecord", { description: "One row of the import ledger." })
export class ImportRecordType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "What the kind of file is called." })
  sourceName: string;

  @Field(() => String, { description: "Who publishes it." })
  publisher: string;

  @Field(() => String, { description: "Who recorded it." })
  supplier: string;

  @Field(() => MonthScalar, { description: "The month." })
  month: string;

  @Field(() => String, { description: "Name of the file." })
  file: string;

  @Field(() => String, { description: "Fingerprint of the file's bytes, hexadecimal." })
  sha256: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Checksum over the rows that it brought, hexadecimal, by which a later check finds a row that changed unasked; null " +
      "of a month taken in before checksums were noted.",
  })
  rowsChecksum: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the file was fetched, as far as it says." })
  fetchedAt: string | null;

  @Field(() => DateTime, { description: "When it was taken in." })
  importedAt: string;

  @Field(() => Int, { description: "1 for the first version of the month, 2 for the one that replaced it." })
  revision: number;

  @Field(() => String, { description: "current, replaced, removed or undone." })
  status: string;

  @Field(() => Int, { nullable: true, description: "Rows that the version before had not; null for a first version." })
  added: number | null;

  @Field(() => Int, { nullable: true, description: "Rows of the version before that are gone." })
  removed: number | null;

  @Field(() => Int, { nullable: true, description: "Rows of the same number that say something else than before." })
  changed: number | null;

  @Field(() => Int, { description: "Rows of the file." })
  rowsRead: number;

  @Field(() => Int, { description: "Rows with a place in an installed area." })
  taken: number;

  @Field(() => Int, { description: "Rows without a place." })
  withoutPlace: number;

  @Field(() => Int, { description: "Rows outside every installed area." })
  outsideArea: number;

  @Field(() => Int, { description: "Rows that were refused." })
  refused: number;

  @Field(() => Float, { description: "How long it took." })
  seconds: number;
}

@ObjectType("Coverage", { description: "Which months are held, from whom, from which file." })
export class CoverageType {
  @Field(() => ID, { description: "Stable at one data version." })
  id: string;

  @Field(() => [MonthScalar], { description: "Every month from the first to the last held." })
  months: string[];

  @Field(() => [CoverageStateEnum], { description: "Whether each of them can be counted." })
  states: string[];

  @Field(() => [SourceCoverageType], { description: "The suppliers." })
  sources: SourceCoverageType[];

  @Field(() => [ImportRecordType], { description: "The import ledger, newest first." })
  imports: ImportRecordType[];

  @Field(() => [String], { description: "What these data cannot tell." })
  traps: string[];
}
