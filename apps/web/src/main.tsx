import { ApolloProvider } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { InstalledAreas } from "./app/area.js";
import { createGraphqlClient } from "./app/graphql-client.js";
import { router } from "./app/routes.js";
import "./styles/main.scss";

const client = createGraphqlClient();
// Asked before anything is drawn, while the page's own code is still on its way. A failure is shown by the shell.
client.query({ query: InstalledAreas }).catch(() => undefined);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
