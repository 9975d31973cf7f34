import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

type Random = () => number;

/** Values that a careless or a hostile caller would write. */
const TEXTS = [
  "E07000115",
  "E05015045",
  "tonbridge",
  "2025-01",
  "2025-04",
  "2025-13",
  "",
  "'; DROP TABLE incident;--",
  "\u0000",
  "💥",
];
const NUMBERS = ["0", "1", "9", "10", "12", "-1", "300", "2147483647", "99999999999", "1e308"];
const DEEPEST = 5;

/** Documents that the schema mostly allows, in any shape that it allows. */
export class RandomDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  next(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new Error("The schema has no query.");
    return `{${this.selections(Object.values(query.getFields()), 0)}}`;
  }

  /** The document with a few of its characters changed, lost or doubled. */
  mutated(document: string): string {
    let text = document;
    for (let change = 0; change < 1 + this.below(4); change++) {
      const at = this.below(text.length);
      const insert = this.pick(["", "{", "}", "(", '"', "$", "...", "@", "\u0000", text.slice(at, at + 20)]);
      text = text.slice(0, at) + insert + text.slice(at + this.below(3));
    }
    return text;
  }

  private selections(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const wanted = 1 + this.below(Math.min(4, fields.length));
    const chosen = Array.from({ length: wanted }, () => this.pick(fields));
    return [...new Set(chosen)].map((field) => this.field(field, depth)).join(" ");
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter((argument) => isNonNullType(argument.type) || this.random() < 0.4);
    const args = given.map((argument) => this.argument(argument)).join(",");
    return `${field.name}${args ? `(${args})` : ""}${this.selectionOf(field.type, depth)}`;
  }

  private selectionOf(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isObjectType(named)) return "";
    if (depth >= DEEPEST) return "{__typename}";
    return `{${this.selections(Object.values(named.getFields()), depth + 1)}}`;
  }

  private argument({ name, type }: Pick<GraphQLArgument, "name" | "type">): string {
    return `${name}:${this.value(type)}`;
  }

  private value(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.value(type.ofType);
    if (this.random() < 0.05) return "null";
    if (isListType(type)) return `[${Array.from({ length: this.below(3) }, () => this.value(type.ofType)).join(",")}]`;
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((f) => isNonNullType(f.type) || this.random() < 0.3);
      return `{${fields.map((field) => `${field.name}:${this.value(field.type)}`).join(",")}}`;
    }
    return ["Int", "Float"].includes(type.name) ? this.pick(NUMBERS) : JSON.stringify(this.pick(TEXTS));
  }

  private below(end: number): number {
    return Math.floor(this.random() * end);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
