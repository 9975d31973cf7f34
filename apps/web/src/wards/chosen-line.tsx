import type { Measure } from "@safer-wards/domain";
import type { ReactElement } from "react";
import { figureWords } from "../ui/index.js";
import { figureOf } from "./measures.js";
import type { Comparison } from "./ward-comparison.js";
import { WORDS } from "./words.js";

const words = WORDS.chosen;

interface ChosenLineProps {
  readonly comparison: Comparison;
  readonly measure: Measure;
  readonly placeId: string;
  readonly name: string;
  readonly onDetails: () => void;
}

/** Name and value of the chosen place under the map of a phone, where its panel lies out of sight below. */
export function ChosenLine({ comparison, measure, placeId, name, onDetails }: ChosenLineProps): ReactElement {
  const ward = comparison.wards.find((figures) => figures.ward.code === placeId);
  return (
    <div className="chosen-line">
      <strong>{name}</strong>
      {ward && <span>{figureWords(figureOf(ward, measure))}</span>}
      <button type="button" className="link-button" onClick={onDetails}>
        {words.more(name)}
      </button>
    </div>
  );
}
