import { periodName, type Month, type Period } from "@safer-wards/domain";
import { useId, type ReactElement } from "react";
import { DropDown } from "../ui/drop-down.js";
import type { Comparison, OwnedHotspotView } from "../view/index.js";
import { periodsToCompare } from "./compared-periods.js";
import { WORDS } from "./words.js";

const words = WORDS.compare;

interface ComparePickerProps extends OwnedHotspotView {
  readonly shown: Period;
  /** The first month that is held. */
  readonly firstHeld: Month;
}

const COMPARISONS = ["DIFFERENCE", "SIDE_BY_SIDE"] as const satisfies readonly Comparison[];

/** What the period is compared with, and how the two are shown. */
export function ComparePicker({ view, change, shown, firstHeld }: ComparePickerProps): ReactElement {
  const { secondPeriod } = view;
  const name = useId();
  return (
    <DropDown label={words.label} chosen={secondPeriod ? periodName(secondPeriod) : words.nothing}>
      {(close) => (
        <>
          <ul className="choice-list">
            <Choice
              name={words.nothing}
              isChosen={secondPeriod === null}
              onChoose={() => {
                change({ secondPeriod: null });
                close();
              }}
            />
            {periodsToCompare(shown, firstHeld).map((choice) => (
              <Choice
                key={choice.name}
                name={choice.name}
                note={periodName(choice.period)}
                isChosen={secondPeriod?.firstMonth === choice.period.firstMonth}
                onChoose={() => {
                  change({ secondPeriod: choice.period });
                  close();
                }}
              />
            ))}
          </ul>
          <fieldset className="layer-switch__group layer-switch__group--down">
            <legend className="layer-switch__legend">{words.how}</legend>
            {COMPARISONS.map((comparison) => (
              <label key={comparison} className="layer-switch__choice">
                <input
                  type="radio"
                  name={name}
                  checked={view.comparison === comparison}
                  onChange={() => change({ comparison })}
                />
                {words.ways[comparison]}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </DropDown>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly note?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, note, isChosen, onChoose }: ChoiceProps): ReactElement {
  return (
    <li>
      <button type="button" className="choice-list__choice" aria-pressed={isChosen} onClick={onChoose}>
        {name}
        {note !== undefined && <span className="choice-list__note">{note}</span>}
      </button>
    </li>
  );
}
