import { useMutation } from "@apollo/client/react";
import { addMonths, PROVISION_KINDS, REACH_MEASURES } from "@safer-wards/domain";
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import { OrganisationChoice, useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { failureOf } from "../ui/failure.js";
import { FieldObjection, type Objection, objectionOf, ObjectionSummary, TextField } from "../ui/form-parts.js";
import { Choices } from "./choices.js";
import { contractInput, monthObjection } from "./contract-input.js";
import { SaveYouthContract, type WritableContract } from "./contract-questions.js";
import { FieldGroup, NumberField, WideField } from "./field-group.js";
import { CONTRACT_WORDS } from "./contract-words.js";
import "./session-form.scss";

const words = CONTRACT_WORDS.form;

interface ContractFormProps {
  readonly provider: string;
  /** Null for a new one. */
  readonly changed: WritableContract | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const idOf = (field: string) => `contract-${field}`;

/** What was bought: from when to when, for how much, how much of what, where. */
export function ContractForm({ provider, changed, onSaved, onCancel }: ContractFormProps): ReactElement {
  const area = useArea();
  const { viewer } = useViewer();
  const [save, { loading }] = useMutation(SaveYouthContract);
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function focusHeading() {
    heading.current?.focus();
  }, []);
  const about = (name: string) => objections.find((objection) => objection.field === name)?.sentence;
  const field = (name: string) => ({ id: idOf(name), name, objection: about(name), autoComplete: "off" });
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const stray = monthObjection(form);
    setObjections(stray ? [stray] : []);
    if (stray) return;
    try {
      await save({ variables: { input: contractInput(form, { areaCode: area.code, provider }, changed) } });
      onSaved();
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  const mayChoosePayer = viewer?.roles.includes("OFFICER") ?? false;
  const targetOf = (measure: string) =>
    changed?.targets.find((target) => target.measure === measure)?.target.value?.toString() ?? "";
  return (
    <form className="session-form" noValidate onSubmit={(event) => void send(event)}>
      <h3 ref={heading} tabIndex={-1} className="govuk-heading-s">
        {changed ? words.change(changed.title) : words.heading}
      </h3>
      <ObjectionSummary objections={objections} idOf={idOf} />
      <FieldGroup name={words.bought}>
        <WideField>
          <TextField {...field("title")} label={words.name} initial={changed?.title ?? ""} />
        </WideField>
        {mayChoosePayer && !changed ? (
          <WideField>
            <OrganisationChoice
              id={idOf("commissioner")}
              label={words.payer}
              hint={words.payerHint}
              none={words.payerNone}
              initial={viewer?.organisation ?? ""}
              objection={about("commissioner")}
            />
          </WideField>
        ) : (
          <input type="hidden" name="organisation" value={changed?.commissioner ?? viewer?.organisation ?? ""} />
        )}
        <TextField
          {...field("firstMonth")}
          id={idOf("period")}
          label={words.firstMonth}
          type="month"
          initial={changed?.period.firstMonth ?? ""}
          objection={about("period")}
        />
        <TextField
          {...field("lastMonth")}
          label={words.lastMonth}
          type="month"
          initial={changed ? addMonths(changed.period.endMonth, -1) : ""}
        />
        <NumberField
          {...field("pounds")}
          label={words.pounds}
          hint={words.poundsHint}
          initial={changed?.pounds?.value?.toString() ?? ""}
        />
      </FieldGroup>
      <FieldGroup name={words.targets}>
        {REACH_MEASURES.map(({ id, name }, index) => (
          <NumberField
            key={id}
            id={index === 0 ? idOf("targets") : idOf(`target-${id}`)}
            name={`target-${id}`}
            label={name}
            initial={targetOf(id)}
          />
        ))}
      </FieldGroup>
      <FieldObjection id={idOf("targets")} objection={about("targets")} />
      <TextField
        {...field("deliveryMonths")}
        label={words.deliveryMonths}
        hint={words.deliveryMonthsHint}
        initial={changed?.deliveryMonths.join(", ") ?? ""}
      />
      <Choices
        id={idOf("kinds")}
        name="kinds"
        legend={words.kinds}
        options={PROVISION_KINDS}
        chosen={changed?.kinds ?? []}
        objection={about("kinds")}
      />
      <Choices
        id={idOf("wardCodes")}
        name="wards"
        legend={words.wards}
        options={area.wards.map(({ code, name }) => ({ id: code, name }))}
        chosen={changed?.wardCodes ?? []}
        objection={about("wardCodes")}
      />
      <div className="session-form__end">
        <button type="submit" className="govuk-button" disabled={loading}>
          {changed ? words.save : words.saveNew}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
