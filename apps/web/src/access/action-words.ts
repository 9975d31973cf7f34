/** What the audit calls an action, in words. */
export const ACTION_WORDS: Readonly<Record<string, string>> = {
  SIGNED_IN: "Signed in",
  SIGN_IN_REFUSED: "Sign-in refused",
  SIGNED_OUT: "Signed out",
  PASSWORD_CHANGED: "Password changed",
  PERSON_ADDED: "Person added",
  PERSON_CHANGED: "Person changed",
  SESSION_ENDED: "Session ended",
  SESSIONS_ENDED: "Sessions ended",
  READ: "Restricted data read",
  EXPORTED: "Exported as a file",
  PRINTED: "Printed",
  MONTH_TAKEN: "Month of data taken in",
  DEMONSTRATION_CLEARED: "Demonstration data cleared",
  OPERATION_CREATED: "Operation written",
  OPERATION_CHANGED: "Operation changed",
  OPERATION_FINISHED: "Operation finished",
  OPERATION_CANCELLED: "Operation cancelled",
  YOUTH_SESSION_RECORDED: "Youth session recorded",
  YOUTH_SESSION_CORRECTED: "Youth session corrected",
  YOUTH_SESSION_REMOVED: "Youth session taken back",
  YOUTH_CONTRACT_SAVED: "Youth contract saved",
  YOUTH_PROVIDER_SAVED: "Youth provider saved",
  YOUTH_WEIGHTS_SAVED: "Weights of need saved",
  PATROL_PLANNED: "Patrols planned",
  PATROL_PLAN_CHANGED: "Patrol plan changed",
  PATROL_PLAN_REMOVED: "Patrol plan taken away",
  PATROL_VISITS_RECORDED: "Patrol visits noted",
  POPULATION_TAKEN: "Residents taken in",
  DATA_RESTORED: "Backup restored",
  EVALUATION_CHOSEN: "Evaluation chosen",
  COUNTS_RELEASED: "Partner counts released",
  AUDIT_PRUNED: "Old audit entries removed",
};

export function actionWords(action: string): string {
  if (ACTION_WORDS[action] !== undefined) return ACTION_WORDS[action];
  const words = action.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What it was done to: a field of the schema in words, such as "patrol plans"; anything else as it stands. */
export function objectWords(object: string | null | undefined): string | null {
  const field = /^Query\.(\w+)$/.exec(object ?? "")?.[1];
  return field === undefined ? (object ?? null) : field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
