export * from "./age-bands.js";
export * from "./provision-kinds.js";
export * from "./reach-measures.js";
export * from "./session-time.js";
export * from "./youth-themes.js";
