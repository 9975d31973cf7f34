export { askAhead, useFirstAnswer } from "./use-first-answer.js";
