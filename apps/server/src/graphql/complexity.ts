import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from "graphql-query-complexity";

/** The heaviest question of the dashboard, the overview with every panel's trend, comes to about 400. */
export const MOST_COMPLEX = 5_000;

/** Refuses a valid question that would cost too much; runs after validation, so documents are known to be finite. */
export const limitComplexity: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema }) {
        const complexity = getComplexity({
          schema,
          query: document,
          ...(request.operationName && { operationName: request.operationName }),
          variables: request.variables ?? {},
          estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
        });
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
