import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Context } from "../context.js";
import { limitComplexity } from "./complexity.js";
import { limitMutations, limitShape, refuseSubscriptions } from "./limits.js";

/** The overview, the longest question of the dashboard, has about 400 tokens. */
export const MOST_TOKENS = 2_000;
/** Selections with fragments written out: what a nested fragment bomb would come to. */
export const MOST_SELECTIONS = 2_000;

/** Apollo with the limits that hold against hostile documents, and errors that show nothing of the inside. */
export function makeApollo(schema: GraphQLSchema, httpServer: Server, logger: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    // The schema is public: it is committed and documented.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    maxRecursiveSelections: MOST_SELECTIONS,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [limitShape, limitMutations, refuseSubscriptions],
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
      limitComplexity,
    ],
    formatError: (formatted, error) => maskError(formatted, error, logger),
  });
}

const TOO_DEEP_TO_READ: GraphQLFormattedError = {
  message: "The question nests too deep to be read.",
  extensions: { code: "GRAPHQL_PARSE_FAILED" },
};

/** Errors that say how to put a question right pass; any other is logged whole and shown as a reference. */
function maskError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const code = formatted.extensions?.["code"];
  const original = error instanceof GraphQLError ? error.originalError : error;
  const isOurs = original == null || original instanceof GraphQLError;
  if (code === "GRAPHQL_PARSE_FAILED" && formatted.message.startsWith("Maximum call stack")) return TOO_DEEP_TO_READ;
  if (isOurs && code !== "INTERNAL_SERVER_ERROR") return formatted;
  const reference = crypto.randomUUID().slice(0, 8);
  logger.error({ err: original ?? error, reference, path: formatted.path }, "a question failed");
  return {
    message: `The server could not answer. Try again; if it happens again, give the reference ${reference}.`,
    extensions: { code: "INTERNAL_SERVER_ERROR", reference },
    ...(formatted.path && { path: formatted.path }),
  };
}
