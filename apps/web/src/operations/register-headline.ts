import type { Operation } from "./operation-questions.js";

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** How the register stands, in a sentence. */
export function registerHeadline(operations: readonly Pick<Operation, "status">[], isRegister: boolean): string {
  const withStatus = (status: Operation["status"]) => operations.filter((one) => one.status === status).length;
  if (operations.length === 0) return "No operation is written down yet";
  if (!isRegister) return `The plan tells of ${counted(operations.length, "operation")}`;
  const [running, planned, ended] = [withStatus("RUNNING"), withStatus("PLANNED"), withStatus("ENDED")];
  const parts = [
    ...(running > 0 ? [`${running} running now`] : []),
    ...(planned > 0 ? [`${planned} planned`] : []),
    ...(ended > 0 ? [`${ended} over, results to come`] : []),
  ];
  if (parts.length === 0) return `Nothing is running or planned; ${counted(withStatus("FINISHED"), "operation")} done`;
  return `${counted(operations.length, "operation")}: ${parts.join(", ")}`;
}
