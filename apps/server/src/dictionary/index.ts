export { DictionaryResolver } from "./dictionary.resolver.js";
export { Dictionary } from "./dictionary.service.js";
