import { CRIME_TYPES, crimeTypeName } from "@safer-wards/domain";
import type { CrimeType } from "@safer-wards/domain";
import { useId } from "react";
import { DropDown } from "./drop-down.js";
import { WORDS } from "./words.js";

const words = WORDS.crimeTypes;

interface CrimeTypePickerProps {
  /** Empty means all. */
  readonly crimeTypes: readonly CrimeType[];
  readonly onChoose: (crimeTypes: readonly CrimeType[]) => void;
}

/** `All crime types`, `Burglary`, `Burglary and 2 more`. */
export function chosenTypesWords(crimeTypes: readonly CrimeType[]): string {
  const [first, ...others] = crimeTypes;
  if (first === undefined) return words.all;
  return others.length === 0 ? crimeTypeName(first) : words.andMore(crimeTypeName(first), others.length);
}

/** Any of the fourteen published types; choosing none is choosing all. */
export function CrimeTypePicker({ crimeTypes, onChoose }: CrimeTypePickerProps) {
  const id = useId();
  const toggle = (type: CrimeType) =>
    onChoose(crimeTypes.includes(type) ? crimeTypes.filter((other) => other !== type) : [...crimeTypes, type]);
  return (
    <DropDown label={words.label} chosen={chosenTypesWords(crimeTypes)}>
      {() => (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-visually-hidden">{words.legend}</legend>
          <div className="govuk-checkboxes govuk-checkboxes--small">
            {CRIME_TYPES.map((type) => (
              <div key={type.id} className="govuk-checkboxes__item">
                <input
                  type="checkbox"
                  id={`${id}-${type.slug}`}
                  className="govuk-checkboxes__input"
                  checked={crimeTypes.includes(type.id)}
                  onChange={() => toggle(type.id)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${type.slug}`}>
                  {type.name}
                </label>
              </div>
            ))}
          </div>
          <button type="button" className="link-button" disabled={crimeTypes.length === 0} onClick={() => onChoose([])}>
            {words.countAll}
          </button>
        </fieldset>
      )}
    </DropDown>
  );
}
