import type { ReactElement, ReactNode } from "react";
import { TextField } from "../ui/form-parts.js";

interface FieldGroupProps {
  readonly name: string;
  /** Whether the fields hold long names, so that fewer stand beside each other. */
  readonly isBroad?: boolean;
  readonly children: ReactNode;
}

/** Fields that belong together, as many beside each other as there is room for. */
export function FieldGroup({ name, isBroad = false, children }: FieldGroupProps): ReactElement {
  return (
    <fieldset className="session-form__group">
      <legend className="session-form__legend">{name}</legend>
      <div className={`session-form__fields${isBroad ? " session-form__fields--broad" : ""}`}>{children}</div>
    </fieldset>
  );
}

/** A field that takes the whole row on a phone. */
export function WideField({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="session-form__wide">{children}</div>;
}

interface NumberFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial: string;
  readonly objection?: string | undefined;
  readonly isWhole?: boolean;
}

export function NumberField({ isWhole = true, objection, ...field }: NumberFieldProps): ReactElement {
  return <TextField {...field} objection={objection} autoComplete="off" keypad={isWhole ? "numeric" : "decimal"} />;
}
