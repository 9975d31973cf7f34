import { useEffect, useRef } from "react";
import type { SaveReviewMutation } from "../gql/graphql.js";
import { REVIEW_WORDS } from "./review-words.js";

const words = REVIEW_WORDS.clashes;

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
    <div ref={panel} className="state state--failed" role="alert" tabIndex={-1} aria-label={words.label}>
      <h2 className="state__title">{words.heading}</h2>
      <p className="state__words">{words.lead}</p>
      {clashes.map(({ key, mine, theirs }) => (
        <div key={key} className="review-clash">
          <div>
            <h3 className="govuk-heading-s">{words.theirs}</h3>
            <p>{theirs}</p>
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => onSettle(key, theirs)}
            >
              {words.takeTheirs}
            </button>
          </div>
          <div>
            <h3 className="govuk-heading-s">{words.yours}</h3>
            <p>{mine}</p>
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onSettle(key, mine)}>
              {words.keepMine}
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => onSettle(key, `${theirs.trimEnd()} ${mine.trimStart()}`)}
            >
              {words.takeBoth}
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
