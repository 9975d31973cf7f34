export * from "./crime-types.js";
export * from "./figures.js";
export * from "./months.js";
export * from "./priorities.js";
export * from "./change-words.js";
export * from "./measures/index.js";
export * from "./disclosure/index.js";
export * from "./roles.js";
