export { ExportLinks } from "./export-links.js";
