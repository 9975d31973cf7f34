export const ACTION_STATUSES = ["ON_TRACK", "AT_RISK", "LATE", "COMPLETE", "STOPPED", "NOT_REPORTED"] as const;
/** How an action stands. Nobody having said is a status of its own and never "on track". */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Letter, word and shape: each alone tells the status. */
export const STATUS_WORDS: Readonly<
  Record<ActionStatus, { readonly letter: string; readonly word: string; readonly shape: string }>
> = {
  ON_TRACK: { letter: "G", word: "On track", shape: "circle" },
  AT_RISK: { letter: "A", word: "At risk", shape: "triangle" },
  LATE: { letter: "R", word: "Late", shape: "square" },
  COMPLETE: { letter: "C", word: "Complete", shape: "circle with a tick" },
  STOPPED: { letter: "X", word: "Stopped", shape: "cross" },
  NOT_REPORTED: { letter: "–", word: "Not reported", shape: "ring" },
};

export function isActionStatus(text: string): text is ActionStatus {
  return ACTION_STATUSES.some((status) => status === text);
}

/** Why a status cannot be taken as it was given, in a sentence; null where it can. */
export function objectionToStatus(status: ActionStatus, evidence: number, reason: string | null): string | null {
  if (status === "COMPLETE" && evidence === 0 && !reason) {
    return "A complete action needs evidence: a figure, an operation, youth work or a link. Where there is none, say why it is complete.";
  }
  if (status === "STOPPED" && !reason) return "Say why the action was stopped.";
  return null;
}
