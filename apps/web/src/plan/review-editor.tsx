import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useArea } from "../app/area.js";
import type { SaveReviewMutation } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { ReviewClashes } from "./review-clashes.js";
import { type Figures, type Review, SaveReview } from "./review-questions.js";
import { sectionsOf } from "./review-sections.js";
import { ReviewText } from "./review-text.js";
import { REVIEW_WORDS } from "./review-words.js";

const words = REVIEW_WORDS.edit;

type Clash = SaveReviewMutation["saveReview"]["clashes"][number];

interface ReviewEditorProps {
  readonly review: Review;
  readonly onDone: () => void;
}

/**
 * Every part as text, with how it will read under it. What is typed lives here until it is saved, whatever others save
 * meanwhile: their changes of other parts are joined, and of the same part shown.
 */
export function ReviewEditor({ review, onDone }: ReviewEditorProps) {
  const area = useArea();
  /** The review as it was when the editing began: what is sent is the difference to it. */
  const [base, setBase] = useState(review);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [save, { loading }] = useMutation(SaveReview);
  const held = new Map(base.parts.map(({ key, text }) => [key, text]));
  const changed = [...texts].filter(([key, text]) => held.get(key) !== text);
  const figures: Figures = new Map(review.figures.map((figure) => [figure.id, figure]));

  const send = async () => {
    setFailure(null);
    try {
      const parts = changed.map(([key, text]) => ({ key, text }));
      const input = { areaCode: area.code, planYear: base.year.id, baseVersion: base.version, parts };
      const { data } = await save({ variables: { input } });
      if (!data) return;
      const told = data.saveReview.clashes;
      setClashes(told);
      if (told.length === 0) onDone();
    } catch (error) {
      setFailure(failureOf(error).sentence);
    }
  };

  /** Their text has been read: mine, or theirs, is what is saved next, on top of theirs. */
  const settle = (key: string, text: string) => {
    setBase((before) => ({
      ...before,
      version: review.version,
      parts: review.parts,
    }));
    setTexts((before) => new Map(before).set(key, text));
    setClashes((before) => before.filter((clash) => clash.key !== key));
  };

  const edit = (key: string, name: string) => (
    <PartField
      key={key}
      id={`part-${key}`}
      name={name}
      text={texts.get(key) ?? held.get(key) ?? ""}
      figures={figures}
      onChange={(text) => setTexts((before) => new Map(before).set(key, text))}
    />
  );
  return (
    <form
      className="review-editor"
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className="page-text">{words.braces("{davss-referrals-table}")}</p>
      {failure !== null && (
        <p className="state state--failed" role="alert">
          {words.notSaved(failure)}
        </p>
      )}
      <ReviewClashes clashes={clashes} onSettle={settle} />
      {edit("heading", words.heading)}
      {sectionsOf(base).map(({ key, name, actions }) => (
        <fieldset key={key} className="govuk-fieldset review-editor__section">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
          {actions.map((action) => edit(`row:${action.key}`, action.summary))}
          {edit(`text:${key}`, words.textOf(name))}
        </fieldset>
      ))}
      <div className="state__actions review-editor__save">
        <button type="submit" className="govuk-button" disabled={loading || changed.length === 0}>
          {words.save(changed.length)}
        </button>
        <button type="button" className="link-button" onClick={onDone}>
          {words.stop}
        </button>
      </div>
    </form>
  );
}

interface PartFieldProps {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly figures: Figures;
  readonly onChange: (text: string) => void;
}

function PartField({ id, name, text, figures, onChange }: PartFieldProps) {
  return (
    <div className="review-editor__part">
      <label className="govuk-label" htmlFor={id}>
        {name}
      </label>
      <textarea
        id={id}
        className="govuk-textarea"
        rows={Math.min(8, 2 + Math.ceil(text.length / 110))}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="review-editor__preview">
        <ReviewText text={text} figures={figures} />
      </p>
    </div>
  );
}
