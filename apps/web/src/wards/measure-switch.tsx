import { MAPPED_MEASURES, type Measure } from "@safer-wards/domain";
import { useId, type ReactElement } from "react";
import { WORDS } from "./words.js";

const words = WORDS.panel;

interface MeasureSwitchProps {
  readonly measure: Measure;
  readonly onChoose: (measure: Measure) => void;
}

/** The measures a map can show: a rate is drawn as fill, a count as circles. */
export function MeasureSwitch({ measure, onChoose }: MeasureSwitchProps): ReactElement {
  const name = useId();
  return (
    <fieldset className="measure-switch">
      <legend className="measure-switch__legend">{words.measure}</legend>
      {MAPPED_MEASURES.map((choice) => (
        <label key={choice.id} className="measure-switch__choice">
          <input type="radio" name={name} checked={choice === measure} onChange={() => onChoose(choice)} />
          {choice.choice}
        </label>
      ))}
    </fieldset>
  );
}
