import { WORDS } from "./words.js";

let answer: boolean | undefined;

function canDraw(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** Whether this browser can draw the map. Asked once: each question costs a graphics context. */
export function isWebGlAvailable(): boolean {
  answer ??= canDraw();
  return answer;
}

export const WITHOUT_WEB_GL = WORDS.withoutWebGl;
