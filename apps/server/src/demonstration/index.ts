export { loadDemonstration } from "./load.js";
