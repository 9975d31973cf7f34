import { ApolloProvider } from "@apollo/client/react";
import type { ReactNode } from "react";
import { createGraphqlClient } from "./graphql-client.js";

const client = createGraphqlClient();

/** Lets everything within ask with Apollo Client. Loaded lazily: the first answers do not wait for it. */
export function GraphqlProvider({ children }: { readonly children: ReactNode }) {
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
