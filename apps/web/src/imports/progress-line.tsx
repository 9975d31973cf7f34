import { DESK_WORDS } from "./desk-words.js";

interface ProgressLineProps {
  readonly words: string;
  readonly percent: number;
  readonly onCancel: () => void;
}

/** How far something is that takes a while, and the way to end it. */
export function ProgressLine({ words, percent, onCancel }: ProgressLineProps) {
  return (
    <div className="progress-line">
      <p className="progress-line__words" role="status">
        {words}
      </p>
      <div className="progress-line__bar">
        <progress value={percent} max={100} aria-label={DESK_WORDS.desk.progress}>
          {DESK_WORDS.desk.percent(percent)}
        </progress>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onCancel}>
          {DESK_WORDS.desk.cancel}
        </button>
      </div>
    </div>
  );
}
