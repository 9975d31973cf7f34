import { type ActionStatus, STATUS_WORDS } from "@safer-wards/domain";
import type { ReactElement } from "react";
import "./action-status-mark.scss";

const SHAPES: Readonly<Record<ActionStatus, ReactElement>> = {
  ON_TRACK: <circle cx="12" cy="12" r="10.5" className="action-status__fill" />,
  AT_RISK: <path d="M12 1 23.5 22H.5Z" className="action-status__fill" />,
  LATE: <path d="M1.5 1.5h21v21h-21Z" className="action-status__fill" />,
  COMPLETE: <path d="M12 .8 23.2 12 12 23.2.8 12Z" className="action-status__fill" />,
  STOPPED: <path d="M7 1h10l6 6v10l-6 6H7l-6-6V7Z" className="action-status__fill" />,
  NOT_REPORTED: <circle cx="12" cy="12" r="10" className="action-status__ring" />,
};

interface ActionStatusMarkProps {
  readonly status: ActionStatus;
  /** Behind the word, such as how many there are. */
  readonly more?: string;
}

/** How an action stands: by shape, by letter and by word, so that colour is never needed. */
export function ActionStatusMark({ status, more }: ActionStatusMarkProps) {
  const { letter, word } = STATUS_WORDS[status];
  return (
    <span className={`action-status action-status--${status.toLowerCase().replaceAll("_", "-")}`}>
      <svg className="action-status__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {SHAPES[status]}
        <text x="12" y={status === "AT_RISK" ? 19 : 16.5} textAnchor="middle" className="action-status__letter">
          {letter}
        </text>
      </svg>
      <span>
        {word}
        {more}
      </span>
    </span>
  );
}
