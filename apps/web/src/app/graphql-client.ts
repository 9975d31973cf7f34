import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";

/** Every object of the schema with an `id` is kept once; figures, changes and periods live in their owner. */
export function createGraphqlClient(): ApolloClient {
  return new ApolloClient({
    // By GET, so that the browser keeps an answer and asks only whether the data have changed since.
    link: new HttpLink({
      uri: "/graphql",
      credentials: "same-origin",
      useGETForQueries: true,
      headers: { "apollo-require-preflight": "true" },
    }),
    cache: new InMemoryCache(),
    devtools: { enabled: import.meta.env.DEV },
  });
}
