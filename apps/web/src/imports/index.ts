export { type DataSearch, readDataSearch } from "./data-search.js";
