import { useEffect, useRef, useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { failureOf } from "../ui/failure.js";
import { type Objection, objectionOf, ObjectionSummary } from "../ui/form-parts.js";
import { WORDS } from "./words.js";

interface PlanFormProps {
  readonly label: string;
  readonly idOf: (field: string) => string;
  readonly sendWords: string;
  readonly leaveWords?: string;
  readonly onSend: (given: FormData) => Promise<unknown>;
  /** After it was sent, or left. */
  readonly onDone: () => void;
  /** The fields; each is told what is objected to it. */
  readonly children: (about: (field: string) => string | undefined) => ReactNode;
}

/** A form about the plan: what is sent stays in its fields until the server has taken it. */
export function PlanForm({
  label,
  idOf,
  sendWords,
  leaveWords = WORDS.form.notNow,
  onSend,
  onDone,
  children,
}: PlanFormProps) {
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(function goOnInTheForm() {
    form.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, []);
  const [sending, setSending] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSending(true);
    try {
      await onSend(new FormData(event.currentTarget));
      onDone();
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    } finally {
      setSending(false);
    }
  };
  return (
    <form ref={form} className="plan-form" noValidate aria-label={label} onSubmit={(event) => void send(event)}>
      <ObjectionSummary objections={objections} idOf={idOf} />
      {children((field) => objections.find((objection) => objection.field === field)?.sentence)}
      <div className="state__actions">
        <button type="submit" className="govuk-button" disabled={sending}>
          {sendWords}
        </button>
        <button type="button" className="link-button" onClick={onDone}>
          {leaveWords}
        </button>
      </div>
    </form>
  );
}
