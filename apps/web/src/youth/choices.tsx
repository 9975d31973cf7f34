import type { ReactElement } from "react";
import { FieldObjection } from "../ui/form-parts.js";

interface ChoicesProps {
  /** Of the first box, so that what is objected to leads here. */
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly objection?: string | undefined;
}

/** Any of several short words, each to be touched with a thumb. */
export function Choices({ id, name, legend, options, chosen, objection }: ChoicesProps): ReactElement {
  return (
    <fieldset className="session-form__group" aria-describedby={objection && `${id}-error`}>
      <legend className="session-form__legend">{legend}</legend>
      <FieldObjection id={id} objection={objection} />
      <div className="session-form__themes">
        {options.map((option, index) => (
          <label key={option.id} className="theme-choice">
            <input
              {...(index === 0 && { id })}
              type="checkbox"
              name={name}
              value={option.id}
              defaultChecked={chosen.includes(option.id)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
