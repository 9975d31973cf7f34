// The decorators of every type module need it loaded before them, and every one of them imports this module.
import "reflect-metadata";
import { isMonth } from "@safer-wards/domain";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, GraphQLJSON } from "graphql-scalars";

function parseMonth(value: unknown): string {
  if (typeof value === "string" && isMonth(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a month. Write a month as YYYY-MM, for example 2025-03.`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}

/** A calendar month as text. */
export const MonthScalar = new GraphQLScalarType<string, string>({
  name: "Month",
  description: "A calendar month written as YYYY-MM, for example 2025-03.",
  serialize: parseMonth,
  parseValue: parseMonth,
  parseLiteral: (node) => parseMonth(node.kind === Kind.STRING ? node.value : null),
});

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "An instant in UTC, written as ISO 8601, for example 2025-06-02T09:30:00.000Z.",
});

export const Json = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: "JSON",
  description: "A JSON value; here always a GeoJSON geometry in WGS84 (longitude before latitude).",
});

/** graphql completes a list entry by entry; for tens of thousands of numbers that costs more than computing them. */
function wholeList(name: string, description: string) {
  return new GraphQLScalarType<readonly unknown[], readonly unknown[]>({
    name,
    description,
    serialize: (value) => {
      if (Array.isArray(value)) return value as readonly unknown[];
      throw new GraphQLError(`${name} is a list, and this is ${typeof value}.`);
    },
  });
}

export const Numbers = wholeList(
  "Numbers",
  "A long list of numbers, sent as one value; entry i belongs to entry i of its fellows.",
);
export const Cells = wholeList("Cells", "A long list of H3 cells, sent as one value.");
