import { Query, Resolver } from "type-graphql";
import type { Dictionary } from "./dictionary.service.js";
import { DataDictionaryType } from "./dictionary.types.js";

@Resolver()
export class DictionaryResolver {
  constructor(private readonly dictionary: Dictionary) {}

  @Query(() => DataDictionaryType, { description: "What everything is called and what it means." })
  dataDictionary() {
    return this.dictionary.whole();
  }
}
