import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { InstalledAreas } from "./app/installed-areas-question.js";
import { router } from "./app/routes.js";
import { askAhead } from "./first-answer/index.js";
import "./styles/main.scss";

askAhead(InstalledAreas, {});

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
