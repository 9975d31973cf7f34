import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { ImportJobs } from "./import-jobs.service.js";
import { jobAnswer, sourcesAnswer } from "./imports.answer.js";
import {
  CheckImportInput,
  ImportJobType,
  ImportProblemType,
  ImportSourceType,
  ImportTableType,
  TableSourceInput,
  TakeImportInput,
} from "./imports.types.js";

@Resolver()
export class ImportsResolver {
  constructor(private readonly jobs: ImportJobs) {}

  @Query(() => [ImportSourceType], { description: "Every kind of file that can be imported." })
  importSources() {
    return sourcesAnswer();
  }

  @Query(() => [ImportJobType], { description: "Imports, the newest first." })
  async importJobs(
    @Ctx() asker: Asker,
    @Arg("limit", () => Int, { nullable: true, description: "20 when left out." }) limit?: number | null,
  ) {
    return (await this.jobs.list(asker, limit ?? 20)).map(jobAnswer);
  }

  @Query(() => ImportJobType, { description: "One import." })
  async importJob(@Arg("id", () => ID) id: string, @Ctx() asker: Asker) {
    return jobAnswer(await this.jobs.find(asker, id));
  }

  @Query(() => [ImportTableType], { description: "The tables of an import, with their first rows." })
  async importTables(
    @Arg("id", () => ID) id: string,
    @Ctx() asker: Asker,
    @Arg("sources", () => [TableSourceInput], { nullable: true, description: "What somebody takes tables for." })
    sources?: TableSourceInput[] | null,
  ) {
    return this.jobs.preview(await this.jobs.find(asker, id), sources ?? []);
  }

  @Query(() => [ImportProblemType], { description: "Refused rows of an import, up to a thousand at a time." })
  async importRefusals(
    @Arg("id", () => ID) id: string,
    @Ctx() asker: Asker,
    @Arg("after", () => Int, { nullable: true, description: "How many to pass over; none when left out." })
    after?: number | null,
  ) {
    return this.jobs.refusals(asker, id, after ?? 0, 1_000);
  }

  @Mutation(() => ImportJobType, { description: "Begins an import; its files follow by PUT to /api/uploads/." })
  async beginImport(@Ctx() asker: Asker) {
    return jobAnswer(await this.jobs.begin(asker));
  }

  @Mutation(() => ImportJobType, { description: "Reads every row and stores nothing." })
  async checkImport(@Arg("input", () => CheckImportInput) input: CheckImportInput, @Ctx() asker: Asker) {
    const { id, version, organisation = null, sources } = input;
    return jobAnswer(await this.jobs.check(asker, { id, version, organisation, sources }));
  }

  @Mutation(() => ImportJobType, { description: "Stores an import that has been checked." })
  async takeImport(@Arg("input", () => TakeImportInput) input: TakeImportInput, @Ctx() asker: Asker) {
    return jobAnswer(await this.jobs.take(asker, input.id, input.version, input.takeGoodRows));
  }

  @Mutation(() => ImportJobType, { description: "Ends an import." })
  async cancelImport(@Arg("id", () => ID) id: string, @Ctx() asker: Asker) {
    return jobAnswer(await this.jobs.cancel(asker, id));
  }

  @Mutation(() => ImportJobType, { description: "Takes an import back: its months return to the version before." })
  async undoImport(@Arg("id", () => ID) id: string, @Ctx() asker: Asker) {
    return jobAnswer(await this.jobs.undo(asker, id));
  }
}
