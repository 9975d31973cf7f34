export { serveExports } from "./routes.js";
