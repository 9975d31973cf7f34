import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useArea } from "../app/area.js";
import { failureOf } from "../ui/failure.js";
import { SelectField } from "../ui/form-fields.js";
import { instantWords } from "../ui/index.js";
import { type Review, SaveReview } from "./review-questions.js";
import { REVIEW_WORDS } from "./review-words.js";

const VERSIONS = REVIEW_WORDS.versions;

interface ReviewVersionsProps {
  readonly review: Review;
  /** The version that is read; null for the latest. */
  readonly chosen: number | null;
  readonly onChoose: (version: number | null) => void;
}

/** Every version that was saved, each to be read again and, by officers, to be made the latest. */
export function ReviewVersions({ review, chosen, onChoose }: ReviewVersionsProps) {
  const { versions } = review;
  const latest = versions.at(-1)?.version ?? 0;
  if (versions.length < 2) return null;
  return (
    <div className="review-versions">
      <SelectField
        id="review-version"
        name="version"
        label={VERSIONS.label}
        options={[...versions].reverse().map(({ version, by, at }) => ({
          value: `${version}`,
          words: VERSIONS.choice(version, version === latest, by, instantWords(at)),
        }))}
        initial={`${latest}`}
        owned={`${chosen ?? latest}`}
        onChoose={(value) => onChoose(Number(value) === latest ? null : Number(value))}
        objection={undefined}
      />
      {chosen !== null && <p role="status">{VERSIONS.older(chosen, latest)}</p>}
      {chosen !== null && review.mayEdit && (
        <RestoreVersion review={review} latest={latest} onRestored={() => onChoose(null)} />
      )}
    </div>
  );
}

interface RestoreVersionProps {
  /** The older version. */
  readonly review: Review;
  readonly latest: number;
  readonly onRestored: () => void;
}

/** Saves the older version again, as a new one: what came between is kept. */
function RestoreVersion({ review, latest, onRestored }: RestoreVersionProps) {
  const area = useArea();
  const [save, { loading }] = useMutation(SaveReview);
  const [failure, setFailure] = useState<string | null>(null);
  const restore = async () => {
    const parts = review.parts.map(({ key, text }) => ({ key, text }));
    const input = { areaCode: area.code, planYear: review.year.id, baseVersion: latest, parts };
    try {
      const { data } = await save({ variables: { input } });
      if (data?.saveReview.clashes.length === 0) return onRestored();
      setFailure(VERSIONS.savedMeanwhile);
    } catch (error) {
      setFailure(failureOf(error).sentence);
    }
  };
  return (
    <>
      {failure !== null && (
        <p className="state state--failed" role="alert">
          {failure}
        </p>
      )}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        disabled={loading}
        onClick={() => void restore()}
      >
        {VERSIONS.restore(review.version)}
      </button>
    </>
  );
}
