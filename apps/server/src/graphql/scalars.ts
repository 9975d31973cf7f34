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
