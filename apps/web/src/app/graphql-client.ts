import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";

/** Every object of the schema with an `id` is kept once; figures, changes and periods live in their owner. */
export function createGraphqlClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: "/graphql", credentials: "same-origin" }),
    cache: new InMemoryCache(),
    devtools: { enabled: import.meta.env.DEV },
  });
}
