import { useMutation } from "@apollo/client/react";
import { AGE_BANDS, PROVISION_KINDS, YOUTH_THEMES } from "@safer-wards/domain";
import { useState, type FormEvent, type ReactElement } from "react";
import { useArea } from "../app/area.js";
import { failureOf } from "../ui/failure.js";
import { LongTextField, SelectField } from "../ui/form-fields.js";
import { FieldObjection, type Objection, objectionOf, ObjectionSummary, TextField } from "../ui/form-parts.js";
import { Choices } from "./choices.js";
import { FieldGroup, NumberField, WideField } from "./field-group.js";
import { inputOf, type SessionDraft } from "./session-draft.js";
import { SessionPlace } from "./session-place.js";
import type { KnownPlaces } from "./session-places.js";
import { SaveYouthSession, type Session } from "./session-questions.js";

interface SessionFormProps {
  readonly draft: SessionDraft;
  /** The session that is corrected; null for a new one. */
  readonly corrected: Session | null;
  readonly providers: readonly { readonly slug: string; readonly name: string }[];
  readonly places: KnownPlaces;
  readonly onSaved: (words: string, session: Session) => void;
  readonly onCancel: (() => void) | null;
  /** Whether the draft is what was typed before and never sent. */
  readonly isTypedBefore: boolean;
  readonly onForget: () => void;
  /** Keeps what is typed until it is sent; null where nothing is to be kept. */
  readonly keepTyped: ((form: FormData) => void) | null;
}

const STATUS_WORDS = {
  TAKEN: "Recorded",
  REPLACED: "Corrected",
  UNCHANGED: "It was recorded already, exactly so. Nothing was counted twice",
} as const;

const idOf = (field: string) => `session-${field}`;

const KINDS = PROVISION_KINDS.map(({ id, name }) => ({ value: id, words: name }));

/** A session in a minute: what is most often the same is filled in, and numbers are what one is asked for. */
export function SessionForm(props: SessionFormProps): ReactElement {
  const { draft, corrected, providers, places, onSaved, onCancel, isTypedBefore, onForget, keepTyped } = props;
  const area = useArea();
  const [save, { loading }] = useMutation(SaveYouthSession);
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  const field = (name: string) => ({ id: idOf(name), name, objection: about(name), autoComplete: "off" });
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setObjections([]);
    try {
      const { data } = await save({
        variables: { input: inputOf(new FormData(event.currentTarget), area.code, corrected) },
      });
      if (data) onSaved(savedWords(data.saveYouthSession), data.saveYouthSession.session);
    } catch (error) {
      const objection = objectionOf(error, failureOf(error).sentence);
      const kept = `${objection.sentence} Nothing you typed is lost: it is kept here until it is sent.`;
      setObjections([objection.field === null ? { field: null, sentence: kept } : objection]);
    }
  };
  return (
    <form
      className="session-form"
      noValidate
      onChange={(event) => keepTyped?.(new FormData(event.currentTarget))}
      onSubmit={(event) => void send(event)}
    >
      {isTypedBefore && (
        <p className="session-form__typed">
          This is what you typed before and did not send.{" "}
          <button type="button" className="link-button" onClick={onForget}>
            Start anew
          </button>
        </p>
      )}
      <ObjectionSummary objections={objections} idOf={idOf} />
      {providers.length === 1 ? (
        <input type="hidden" name="provider" value={providers[0]?.slug} />
      ) : (
        <SelectField
          {...field("provider")}
          label="Provider"
          options={providers.map(({ slug, name }) => ({ value: slug, words: name }))}
          initial={draft.provider}
        />
      )}
      <FieldGroup name="When">
        <WideField>
          <TextField {...field("date")} label="Day" type="date" initial={draft.date} />
        </WideField>
        <TextField {...field("startTime")} label="From" type="time" initial={draft.startTime} />
        <TextField {...field("endTime")} label="To" type="time" initial={draft.endTime} hint="Past midnight is fine" />
      </FieldGroup>
      <FieldGroup name="Where" isBroad>
        <SessionPlace draft={draft} places={places} isCorrecting={corrected !== null} idOf={idOf} about={about} />
        <SelectField {...field("kind")} label="Kind" options={KINDS} initial={draft.kind} />
      </FieldGroup>
      <FieldGroup name="How many">
        <NumberField
          {...field("contacts")}
          label="Contacts"
          hint="Meetings; somebody met twice counts twice"
          initial={draft.contacts}
        />
        <NumberField
          {...field("attendances")}
          label="Attendances"
          hint="Young people who were there"
          initial={draft.attendances}
        />
        <NumberField
          {...field("individuals")}
          label="Individuals"
          hint="Different young people"
          initial={draft.individuals}
        />
        <NumberField
          {...field("newIndividuals")}
          label="New"
          hint="Met for the first time since April; empty if not known"
          initial={draft.newIndividuals}
        />
        <NumberField
          {...field("staffHours")}
          label="Staff hours"
          hint="All workers together"
          initial={draft.staffHours}
          isWhole={false}
        />
      </FieldGroup>
      <Choices
        id={idOf("themes")}
        name="themes"
        legend="What it was about"
        options={YOUTH_THEMES}
        chosen={draft.themes}
        objection={about("themes")}
      />
      <details
        className="session-form__more"
        open={(corrected !== null || isTypedBefore) && Object.keys(draft.ageBands).length > 0}
      >
        <summary>Ages, keys and a note</summary>
        <FieldGroup name="Ages">
          {AGE_BANDS.filter(({ id }) => id !== "NOT_KNOWN").map(({ id, name }, index) => (
            <NumberField
              key={id}
              id={index === 0 ? idOf("ageBands") : idOf(`age-${id}`)}
              name={`age-${id}`}
              label={name}
              initial={draft.ageBands[id] ?? ""}
            />
          ))}
        </FieldGroup>
        <FieldObjection id={idOf("ageBands")} objection={about("ageBands")} />
        <TextField
          {...field("keys")}
          label="Keys"
          hint={
            corrected?.hasKeys
              ? "Keys were sent. Send them again with a correction, or the number of individuals stands alone."
              : "Your own codes for the young people, never names. They are hashed and not kept; with them Individuals may stay empty."
          }
          initial=""
        />
        <LongTextField
          {...field("note")}
          label="Note"
          hint="Up to 280 characters, without names"
          initial={draft.note}
        />
      </details>
      <div className="session-form__end">
        <button type="submit" className="govuk-button" disabled={loading}>
          {corrected ? "Save the correction" : "Record the session"}
        </button>
        {onCancel && (
          <button type="button" className="link-button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}

function savedWords({
  status,
  session,
}: {
  readonly status: keyof typeof STATUS_WORDS;
  readonly session: Session;
}): string {
  return `${STATUS_WORDS[status]}: ${session.place}, ${session.startTime} to ${session.endTime}.`;
}
