import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";

/** The schema that the given resolvers make, each asked as the one instance that is given. */
export function makeSchema(resolvers: readonly object[]): GraphQLSchema {
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return buildSchemaSync({
    resolvers: resolvers.map((resolver) => resolver.constructor) as unknown as NonEmptyArray<() => void>,
    container: { get: (type) => instances.get(type as () => void) },
    // Rules live in the services; there is nothing for class-validator to do.
    validate: false,
  });
}

/** What is committed as the contract between server and dashboard. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
