import { useId, type ReactElement } from "react";
import type { Measure } from "../view/index.js";
import { MEASURES } from "./measures.js";

interface MeasureSwitchProps {
  readonly measure: Measure;
  readonly onChoose: (measure: Measure) => void;
}

const CHOICES: readonly Measure[] = ["RATE", "COUNT"];

/** Rate or count: the rate is drawn as fill, the count as circles. */
export function MeasureSwitch({ measure, onChoose }: MeasureSwitchProps): ReactElement {
  const name = useId();
  return (
    <fieldset className="measure-switch">
      <legend className="measure-switch__legend">Measure</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className="measure-switch__choice">
          <input type="radio" name={name} checked={choice === measure} onChange={() => onChoose(choice)} />
          {MEASURES[choice].name}
        </label>
      ))}
    </fieldset>
  );
}
