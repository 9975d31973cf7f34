import type { ApolloServerPlugin, GraphQLRequest } from "@apollo/server";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from "graphql-query-complexity";

/** The heaviest question of the dashboard, the overview with every panel's trend, comes to about 400. */
export const MOST_COMPLEX = 5_000;

/** Refuses a valid question that would cost too much; runs after validation, so documents are known to be finite. */
export const limitComplexity: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema }) {
        const complexity = complexityOf(schema, document, request);
        if (complexity > MOST_COMPLEX) {
          throw new GraphQLError(
            `The question costs ${complexity} points; up to ${MOST_COMPLEX} are answered. Ask for fewer fields.`,
            { extensions: { code: "TOO_COMPLEX", http: { status: 400 } } },
          );
        }
      },
    };
  },
};

/** What a document costs. Variables are read for it, so a wrong one is met here first and is the asker's mistake. */
function complexityOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { operationName, variables }: GraphQLRequest,
): number {
  try {
    return getComplexity({
      schema,
      query,
      ...(operationName && { operationName }),
      variables: variables ?? {},
      estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
    });
  }
}
