import { MEASURES, PARTNER_SOURCES, PRIORITIES, PRIORITY_IDS } from "@safer-wards/domain";
import { type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from "graphql";

export interface Member {
  readonly name: string;
  readonly type: string | null;
  readonly meaning: string;
}

export interface Entry {
  readonly name: string;
  readonly meaning: string;
  readonly members: readonly Member[];
}

/** A kind of file, as far as the dictionary tells it. */
export interface KnownSource {
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  /** Each with what it holds. */
  readonly columns: readonly (readonly [name: string, meaning: string])[];
}

/** What everything is called and means, read from the code's own descriptions, so that it cannot fall behind. */
export class Dictionary {
  private answers: readonly Entry[] = [];

  constructor(private readonly sources: readonly KnownSource[]) {}

  /** The schema is put together last, of resolvers of which this one's is one. */
  read(schema: GraphQLSchema): void {
    this.answers = Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) => entryOf(type) ?? [])
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  whole() {
    return {
      sources: this.sources.map(sourceEntry),
      partnerRecords: PARTNER_SOURCES.map(({ name, noun, kinds }) => ({
        name,
        meaning: `Records that partners supply: ${noun}. Each has a kind, which answers and files name as beside it.`,
        members: kinds.map((kind) => ({ name: kind.name, type: kind.id, meaning: "" })),
      })),
      measures: MEASURES.map(({ name, unit, definition, method }) => ({
        name,
        type: unit,
        meaning: `${definition} ${method}`,
      })),
      priorities: PRIORITY_IDS.map((id) => PRIORITIES[id]).map(({ name, scope, unmeasured }) => ({
        name,
        type: scope.join(", "),
        meaning: unmeasured ?? "",
      })),
      answers: this.answers,
    };
  }
}

function sourceEntry({ name, publisher, licence, columns }: KnownSource): Entry {
  return {
    name,
    meaning: `Published by ${publisher} under: ${licence}.`,
    members: columns.map(([column, columnMeaning]) => ({ name: column, type: null, meaning: columnMeaning })),
  };
}

function entryOf(type: GraphQLNamedType): Entry | null {
  const meaning = type.description ?? "";
  if (isObjectType(type) || isInputObjectType(type)) {
    const members = Object.values(type.getFields()).map((field) => ({
      name: field.name,
      type: String(field.type),
      meaning: field.description ?? "",
    }));
    return { name: type.name, meaning: meaning || "What can be asked or done.", members };
  }
  if (!isEnumType(type)) return null;
  const members = type.getValues().map(({ name, description }) => ({ name, type: null, meaning: description ?? "" }));
  return { name: type.name, meaning, members };
}
