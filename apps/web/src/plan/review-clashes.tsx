import { useEffect, useRef } from "react";
import type { SaveReviewMutation } from "../gql/graphql.js";

type Clash = SaveReviewMutation["saveReview"]["clashes"][number];

interface ReviewClashesProps {
  readonly clashes: readonly Clash[];
  readonly onSettle: (key: string, text: string) => void;
}

/** Somebody saved other words for the same part: both stand here, and nothing is lost until one is chosen. */
export function ReviewClashes({ clashes, onSettle }: ReviewClashesProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(
    function takeFocus() {
      if (clashes.length > 0) panel.current?.focus();
    },
    [clashes.length],
  );
  if (clashes.length === 0) return null;
  return (
    <div ref={panel} className="state state--failed" role="alert" tabIndex={-1} aria-label="Changed meanwhile">
      <h2 className="state__title">Somebody saved other words for the same part</h2>
      <p className="state__words">
        Nothing is saved yet, and nothing of yours is lost. Choose for each, then save again.
      </p>
      {clashes.map(({ key, mine, theirs }) => (
        <div key={key} className="review-clash">
          <div>
            <h3 className="govuk-heading-s">Theirs, saved meanwhile</h3>
            <p>{theirs}</p>
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => onSettle(key, theirs)}
            >
              Take theirs
            </button>
          </div>
          <div>
            <h3 className="govuk-heading-s">Yours</h3>
            <p>{mine}</p>
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onSettle(key, mine)}>
              Keep mine
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => onSettle(key, `${theirs.trimEnd()} ${mine.trimStart()}`)}
            >
              Take both, one after the other
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
