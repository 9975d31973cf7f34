import { useMutation } from "@apollo/client/react";
import { addMonths, PROVISION_KINDS, REACH_MEASURES } from "@safer-wards/domain";
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import { OrganisationChoice, useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { failureOf } from "../ui/failure.js";
import { contractInput, monthObjection } from "./contract-input.js";
import { SaveYouthContract, type WritableContract } from "./contract-questions.js";
import { argumentOf } from "./objection.js";
import { NumberField, WordField } from "./session-fields.js";
import "./session-form.scss";

interface ContractFormProps {
  readonly provider: string;
  /** Null for a new one. */
  readonly changed: WritableContract | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** What was bought: from when to when, for how much, how much of what, where. */
export function ContractForm({ provider, changed, onSaved, onCancel }: ContractFormProps): ReactElement {
  const area = useArea();
  const { viewer } = useViewer();
  const [save, { loading }] = useMutation(SaveYouthContract);
  const [objection, setObjection] = useState<{ readonly field: string | null; readonly sentence: string } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function focusHeading() {
    heading.current?.focus();
  }, []);
  const about = (field: string) => (objection?.field === field ? objection.sentence : undefined);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const stray = monthObjection(form);
    setObjection(stray);
    if (stray) return;
    try {
      await save({ variables: { input: contractInput(form, { areaCode: area.code, provider }, changed) } });
      onSaved();
    } catch (error) {
      setObjection({ field: argumentOf(error), sentence: failureOf(error).sentence });
    }
  };
  const mayChoosePayer = viewer?.roles.includes("OFFICER") ?? false;
  const targetOf = (measure: string) =>
    changed?.targets.find((target) => target.measure === measure)?.target.value?.toString() ?? "";
  return (
    <form className="session-form" noValidate onSubmit={(event) => void send(event)}>
      <h3 ref={heading} tabIndex={-1} className="govuk-heading-s">
        {changed ? `Change “${changed.title}”` : "Add a contract"}
      </h3>
      {objection && (
        <p role="alert" className="govuk-error-message">
          {objection.sentence}
        </p>
      )}
      <div className="session-form__fields">
        <WordField isWide name="title" label="Name" initial={changed?.title ?? ""} objection={about("title")} />
        {mayChoosePayer && !changed ? (
          <OrganisationChoice
            id="session-commissioner"
            label="Paid for by"
            hint="Who reviews it and sees its sessions whole"
            none="Choose an organisation"
            initial={viewer?.organisation ?? ""}
            objection={about("commissioner")}
          />
        ) : (
          <input type="hidden" name="organisation" value={changed?.commissioner ?? viewer?.organisation ?? ""} />
        )}
        <WordField
          name="firstMonth"
          label="First month"
          type="month"
          initial={changed?.period.firstMonth ?? ""}
          objection={about("period")}
        />
        <WordField
          name="lastMonth"
          label="Last month"
          type="month"
          initial={changed ? addMonths(changed.period.endMonth, -1) : ""}
          objection={undefined}
        />
        <NumberField
          name="pounds"
          label="Pounds"
          hint="Over the whole contract; empty if not known"
          initial={changed?.pounds?.value?.toString() ?? ""}
          objection={about("pounds")}
        />
      </div>
      <fieldset className="session-form__group">
        <legend className="session-form__legend">Targets over the whole contract</legend>
        <div className="session-form__fields">
          {REACH_MEASURES.map(({ id, name }) => (
            <NumberField key={id} name={`target-${id}`} label={name} initial={targetOf(id)} objection={undefined} />
          ))}
        </div>
      </fieldset>
      <WordField
        isWide
        name="deliveryMonths"
        label="Months in which delivery is due"
        hint="Only for work of a season, such as 2026-07, 2026-08. Empty means every month; targets fall due evenly over them."
        initial={changed?.deliveryMonths.join(", ") ?? ""}
        objection={about("deliveryMonths")}
      />
      <Choices name="kinds" legend="Pays for" options={PROVISION_KINDS} chosen={changed?.kinds ?? []} />
      <Choices
        name="wards"
        legend="For these wards; none means the whole area"
        options={area.wards.map(({ code, name }) => ({ id: code, name }))}
        chosen={changed?.wardCodes ?? []}
      />
      <div className="session-form__end">
        <button type="submit" className="govuk-button" disabled={loading}>
          {changed ? "Save the contract" : "Add the contract"}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
}

function Choices({ name, legend, options, chosen }: ChoicesProps): ReactElement {
  return (
    <fieldset className="session-form__group">
      <legend className="session-form__legend">{legend}</legend>
      <div className="session-form__themes">
        {options.map((option) => (
          <label key={option.id} className="theme-choice">
            <input type="checkbox" name={name} value={option.id} defaultChecked={chosen.includes(option.id)} />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
