import { useState } from "react";
import { instantWords } from "../ui/index.js";
import { ReviewEditor } from "./review-editor.js";
import type { Figures, Review } from "./review-questions.js";
import { sectionsOf } from "./review-sections.js";
import { ReviewText } from "./review-text.js";
import { ActionStatusMark } from "./action-status-mark.js";
import { REVIEW_WORDS as words } from "./review-words.js";
import { WORDS } from "./words.js";

/** The review as a document: the heading, the table of each priority, and its text. */
export function ReviewSheet({ review, isLatest }: { readonly review: Review; readonly isLatest: boolean }) {
  const [editing, setEditing] = useState(false);
  const last = review.versions.find(({ version }) => version === review.version);
  return (
    <>
      <p className="review__version" role="status">
        {last ? words.savedVersion(last.version, last.by, instantWords(last.at)) : words.draft}
      </p>
      {isLatest && review.mayEdit && !editing && (
        <button type="button" className="govuk-button" onClick={() => setEditing(true)}>
          {words.edit.label}
        </button>
      )}
      {editing ? <ReviewEditor review={review} onDone={() => setEditing(false)} /> : <ReadReview review={review} />}
    </>
  );
}

function ReadReview({ review }: { readonly review: Review }) {
  const texts = new Map(review.parts.map(({ key, text }) => [key, text]));
  const figures: Figures = new Map(review.figures.map((figure) => [figure.id, figure]));
  const text = (key: string) => <ReviewText text={texts.get(key) ?? ""} figures={figures} />;
  return (
    <div className="review">
      <p className="review__heading">{text("heading")}</p>
      {sectionsOf(review).map(({ key, name, actions }) => (
        <section key={key} className="page-section" aria-labelledby={`review-${key}`}>
          <h2 id={`review-${key}`} className="govuk-heading-m">
            {name}
          </h2>
          {actions.length > 0 && (
            <table className="govuk-table stacking-table action-table">
              <caption className="govuk-visually-hidden">{WORDS.actionsOf(name)}</caption>
              <thead className="govuk-table__head">
                <tr>
                  {[words.table.action, words.table.owner, words.table.update, words.table.status].map((title) => (
                    <th key={title} scope="col" className="govuk-table__header">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {actions.map((action) => (
                  <tr key={action.id}>
                    <th scope="row" className="govuk-table__header">
                      {action.summary}
                    </th>
                    <td className="govuk-table__cell" data-heading={words.table.owner}>
                      {action.owners.map((owner) => owner.name).join(", ")}
                    </td>
                    <td className="govuk-table__cell" data-heading={words.table.update}>
                      {text(`row:${action.key}`)}
                    </td>
                    <td className="govuk-table__cell" data-heading={words.table.status}>
                      <ActionStatusMark status={action.status} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="review__text">{text(`text:${key}`)}</p>
        </section>
      ))}
    </div>
  );
}
