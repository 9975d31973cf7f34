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
  COUNTS_RELEASED: "Partner counts released",
  AUDIT_PRUNED: "Old audit entries removed",
};

export function actionWords(action: string): string {
  return ACTION_WORDS[action] ?? action;
}
