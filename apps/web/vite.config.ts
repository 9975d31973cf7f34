import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { describedStatisticsPlugin } from "./plugins/described-statistics.js";

const serverUrl = process.env["SERVER_URL"] ?? "http://localhost:4000";

export default defineConfig({
  plugins: [react(), describedStatisticsPlugin()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  worker: { format: "es" },
  build: { target: "es2022", sourcemap: true, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
  server: { proxy: { "/graphql": serverUrl, "/health": serverUrl, "/sign-in/openid": serverUrl } },
});
