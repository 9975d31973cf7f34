import { addMonths, monthName, periodName } from "@safer-wards/domain";
import type { Month, Period } from "@safer-wards/domain";
import { useId, useState } from "react";
import { DropDown } from "./drop-down.js";
import { isSamePeriod, monthsByYear, periodChoices } from "./period-choices.js";
import { WORDS } from "./words.js";

const words = WORDS.period;

interface PeriodPickerProps {
  /** What the view asks for; null is the default. */
  readonly period: Period | null;
  readonly defaultPeriod: Period;
  /** First and last month with any record. */
  readonly supplied: { readonly firstMonth: Month; readonly lastMonth: Month };
  readonly onChoose: (period: Period | null) => void;
}

/** A period by name, or from one month to another. The default is chosen as null, so that it moves with the data. */
export function PeriodPicker({ period, defaultPeriod, supplied, onChoose }: PeriodPickerProps) {
  const shown = period ?? defaultPeriod;
  const choices = periodChoices(supplied.firstMonth, supplied.lastMonth);
  return (
    <DropDown label={words.label} chosen={periodName(shown)}>
      {(close) => {
        const choose = (chosen: Period | null) => {
          onChoose(isSamePeriod(chosen, defaultPeriod) ? null : chosen);
          close();
        };
        return (
          <>
            <ul className="choice-list">
              {choices.map((choice) => (
                <li key={choice.name}>
                  <button
                    type="button"
                    className="choice-list__choice"
                    aria-pressed={isSamePeriod(choice.period, period)}
                    onClick={() => choose(choice.period)}
                  >
                    {choice.name}
                    <span className="choice-list__note">{periodName(choice.period ?? defaultPeriod)}</span>
                  </button>
                </li>
              ))}
            </ul>
            <MonthRangeForm shown={shown} supplied={supplied} onChoose={choose} />
          </>
        );
      }}
    </DropDown>
  );
}

interface MonthRangeFormProps {
  readonly shown: Period;
  readonly supplied: { readonly firstMonth: Month; readonly lastMonth: Month };
  readonly onChoose: (period: Period) => void;
}

function MonthRangeForm({ shown, supplied, onChoose }: MonthRangeFormProps) {
  const [first, setFirst] = useState(shown.firstMonth);
  const [last, setLast] = useState(addMonths(shown.endMonth, -1));
  const [refused, setRefused] = useState(false);
  const errorId = useId();
  const from = first < supplied.firstMonth ? first : supplied.firstMonth;
  const to = last > supplied.lastMonth ? last : supplied.lastMonth;
  return (
    <form
      className={`month-range${refused ? " govuk-form-group--error" : ""}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (last < first) setRefused(true);
        else onChoose({ firstMonth: first, endMonth: addMonths(last, 1) });
      }}
    >
      {refused && (
        <p id={errorId} className="govuk-error-message" role="alert">
          {words.lastBeforeFirst(monthName(first))}
        </p>
      )}
      <MonthSelect label={words.first} value={first} from={from} to={to} onChange={setFirst} />
      <MonthSelect
        label={words.last}
        value={last}
        from={from}
        to={to}
        onChange={setLast}
        errorId={refused ? errorId : undefined}
      />
      <button type="submit" className="govuk-button">
        {words.show}
      </button>
    </form>
  );
}

interface MonthSelectProps {
  readonly label: string;
  readonly value: Month;
  readonly from: Month;
  readonly to: Month;
  readonly onChange: (month: Month) => void;
  readonly errorId?: string | undefined;
}

function MonthSelect({ label, value, from, to, onChange, errorId }: MonthSelectProps) {
  const id = useId();
  return (
    <div className="month-range__field">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="govuk-select"
        value={value}
        aria-invalid={errorId !== undefined}
        aria-describedby={errorId}
        onChange={(event) => onChange(event.target.value)}
      >
        {monthsByYear(from, to).map(([year, months]) => (
          <optgroup key={year} label={year}>
            {months.map((month) => (
              <option key={month} value={month}>
                {monthName(month)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
