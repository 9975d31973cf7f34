import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Database } from "../database/index.js";
import { ImportJobType } from "./imports.types.js";
import { isAnythingHeld } from "./undo-import.js";

@Resolver(() => ImportJobType)
export class ImportJobResolver {
  constructor(private readonly database: Database) {}

  @FieldResolver(() => Boolean, {
    description: "Whether anything of it is stored and can be taken back, also where it was cancelled on its way.",
  })
  async isAnythingHeld(@Root() { id }: ImportJobType): Promise<boolean> {
    return isAnythingHeld(this.database, id);
  }
}
