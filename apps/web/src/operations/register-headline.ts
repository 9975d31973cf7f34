import type { Operation } from "./operation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.headline;

/** How the register stands, in a sentence. */
export function registerHeadline(operations: readonly Pick<Operation, "status">[], isRegister: boolean): string {
  const withStatus = (status: Operation["status"]) => operations.filter((one) => one.status === status).length;
  if (operations.length === 0) return words.none;
  if (!isRegister) return words.ofPlan(operations.length);
  const [running, planned, ended] = [withStatus("RUNNING"), withStatus("PLANNED"), withStatus("ENDED")];
  const parts = [
    ...(running > 0 ? [words.running(running)] : []),
    ...(planned > 0 ? [words.planned(planned)] : []),
    ...(ended > 0 ? [words.ended(ended)] : []),
  ];
  if (parts.length === 0) return words.allDone(withStatus("FINISHED"));
  return words.some(operations.length, parts.join(", "));
}
