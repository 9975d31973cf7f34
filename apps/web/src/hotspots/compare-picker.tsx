import { periodName, type Month, type Period } from "@safer-wards/domain";
import { useId, type ReactElement } from "react";
import { DropDown } from "../ui/drop-down.js";
import type { Comparison, OwnedHotspotView } from "../view/index.js";
import { periodsToCompare } from "./compared-periods.js";

interface ComparePickerProps extends OwnedHotspotView {
  readonly shown: Period;
  /** The first month that is held. */
  readonly firstHeld: Month;
}

const COMPARISONS = [
  { comparison: "DIFFERENCE", words: "As a difference on one map" },
  { comparison: "SIDE_BY_SIDE", words: "Side by side on two maps" },
] as const satisfies readonly { comparison: Comparison; words: string }[];

/** What the period is compared with, and how the two are shown. */
export function ComparePicker({ view, change, shown, firstHeld }: ComparePickerProps): ReactElement {
  const { secondPeriod } = view;
  const name = useId();
  return (
    <DropDown label="Compare with" chosen={secondPeriod ? periodName(secondPeriod) : "Nothing"}>
      {(close) => (
        <>
          <ul className="choice-list">
            <Choice
              name="Nothing"
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
            <legend className="layer-switch__legend">Show the two</legend>
            {COMPARISONS.map(({ comparison, words }) => (
              <label key={comparison} className="layer-switch__choice">
                <input
                  type="radio"
                  name={name}
                  checked={view.comparison === comparison}
                  onChange={() => change({ comparison })}
                />
                {words}
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
