import { defaultFieldResolver, type GraphQLSchema, isObjectType, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";

/** What stands before a field, told who asks and what; gives the context for the field's resolver. Null for nothing. */
export type GuardOf = (typeName: string, fieldName: string) => ((context: never, asked: unknown) => unknown) | null;

/**
 * The schema that the given resolvers make, each asked as the one instance that is given, with its guards before the
 * fields: no resolver can be reached around them.
 */
export function makeSchema(resolvers: readonly object[], guardOf: GuardOf): GraphQLSchema {
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = buildSchemaSync({
    resolvers: resolvers.map((resolver) => resolver.constructor) as unknown as NonEmptyArray<() => void>,
    container: { get: (type) => instances.get(type as () => void) },
    // Rules live in the services; there is nothing for class-validator to do.
    validate: false,
  });
  placeGuards(schema, guardOf);
  return schema;
}

function placeGuards(schema: GraphQLSchema, guardOf: GuardOf): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const guard = guardOf(type.name, field.name);
      if (!guard) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, args, context, info) =>
        resolve(source, args, await guard(context as never, args), info);
    }
  }
}

/** What is committed as the contract between server and dashboard. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
