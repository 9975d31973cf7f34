import { useMutation } from "@apollo/client/react";
import { useState, type ReactElement } from "react";
import { useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { failureOf } from "../ui/failure.js";
import { mayAsk } from "./may-ask.js";
import { type Need, SaveNeedWeights } from "./need-questions.js";
import { NEED_WORDS } from "./need-words.js";

const words = NEED_WORDS.weights;

export type TriedWeights = { readonly key: string; readonly weight: number }[];

interface NeedWeightsProps {
  readonly need: Need;
  /** Whether what is shown rests on weights that are not kept. */
  readonly isTried: boolean;
  readonly onTry: (weights: TriedWeights | null) => void;
  readonly onSaved: () => void;
}

const WEIGHTS = [0, 0.5, 1, 2, 3, 5, 10] as const;

/** What need is read from, how much each sign weighs, and the way to try others. */
export function NeedWeights({ need, isTried, onTry, onSaved }: NeedWeightsProps): ReactElement {
  const area = useArea();
  const { viewer } = useViewer();
  const [save] = useMutation(SaveNeedWeights);
  const [refused, setRefused] = useState<string | null>(null);
  const weights = need.signs.map(({ key, weight }) => ({ key, weight }));
  const change = (key: string, weight: number) => {
    onTry(weights.map((sign) => (sign.key === key ? { key, weight } : sign)));
  };
  const keep = async () => {
    setRefused(null);
    try {
      await save({ variables: { input: { areaCode: area.code, weights, version: need.weightsVersion } } });
      onSaved();
    } catch (error) {
      setRefused(failureOf(error).sentence);
    }
  };
  return (
    <section className="page-section need-weights" aria-labelledby="weights">
      <h2 id="weights" className="govuk-heading-m">
        {words.heading}
      </h2>
      <ul className="need-weights__signs">
        {need.signs.map((sign) => (
          <li key={sign.key} className="need-weights__sign">
            <div className="picker-select">
              <label className="picker-select__label" htmlFor={`weight-${sign.key}`}>
                {words.weightOf(sign.name)}
              </label>
              <select
                id={`weight-${sign.key}`}
                className="picker-select__select"
                value={String(sign.weight)}
                onChange={(event) => change(sign.key, Number(event.target.value))}
              >
                {[...new Set([...WEIGHTS, sign.weight])]
                  .toSorted((left, right) => left - right)
                  .map((weight) => (
                    <option key={weight} value={String(weight)}>
                      {weight === 0 ? words.leftOut : weight}
                    </option>
                  ))}
              </select>
            </div>
            <p className="need-weights__what">{words.share(Math.round(sign.share), sign.what)}</p>
          </li>
        ))}
      </ul>
      {refused !== null && (
        <p role="alert" className="govuk-error-message">
          {refused}
        </p>
      )}
      {isTried && (
        <div className="state__actions" role="status">
          <span>{words.tried}</span>
          <button type="button" className="link-button" onClick={() => onTry(null)}>
            {words.back}
          </button>
          {mayAsk(viewer, "Mutation.saveYouthNeedWeights") && (
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void keep()}>
              {words.keep}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
