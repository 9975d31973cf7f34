import type { Operation } from "./operation-questions.js";

const LETTERS: Readonly<Record<Operation["status"], string>> = {
  PLANNED: "P",
  RUNNING: "R",
  ENDED: "!",
  FINISHED: "F",
  CANCELLED: "×",
};

/** The status by letter, shape and word, never by colour alone. */
export function StatusMark({ operation }: { readonly operation: Pick<Operation, "status" | "statusWords"> }) {
  return (
    <span className={`status-mark status-mark--${operation.status.toLowerCase()}`}>
      <span className="status-mark__letter" aria-hidden="true">
        {LETTERS[operation.status]}
      </span>
      {operation.statusWords}
    </span>
  );
}
