import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Asker } from "./asker.js";
import type { ExportNotes } from "./exports.service.js";
import { NoteExportInput } from "./exports.types.js";

@Resolver()
export class ExportsResolver {
  constructor(private readonly notes: ExportNotes) {}

  @Mutation(() => Boolean, { description: "Notes in the audit what a page saved or printed; true when it is noted." })
  async noteExport(@Ctx() asker: Asker, @Arg("input", () => NoteExportInput) input: NoteExportInput) {
    await this.notes.note(asker, input);
    return true;
  }
}
