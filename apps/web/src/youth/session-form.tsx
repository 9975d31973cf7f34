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
import { SESSION_WORDS } from "./session-words.js";

const words = SESSION_WORDS.form;

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
      const kept = words.kept(objection.sentence);
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
          {words.typedBefore}{" "}
          <button type="button" className="link-button" onClick={onForget}>
            {words.startAgain}
          </button>
        </p>
      )}
      <ObjectionSummary objections={objections} idOf={idOf} />
      {providers.length === 1 ? (
        <input type="hidden" name="provider" value={providers[0]?.slug} />
      ) : (
        <SelectField
          {...field("provider")}
          label={words.provider}
          options={providers.map(({ slug, name }) => ({ value: slug, words: name }))}
          initial={draft.provider}
        />
      )}
      <FieldGroup name={words.when}>
        <WideField>
          <TextField {...field("date")} label={words.day} type="date" initial={draft.date} />
        </WideField>
        <TextField {...field("startTime")} label={words.from} type="time" initial={draft.startTime} />
        <TextField {...field("endTime")} label={words.to} type="time" initial={draft.endTime} hint={words.toHint} />
      </FieldGroup>
      <FieldGroup name={words.where} isBroad>
        <SessionPlace draft={draft} places={places} isCorrecting={corrected !== null} idOf={idOf} about={about} />
        <SelectField {...field("kind")} label={words.kind} options={KINDS} initial={draft.kind} />
      </FieldGroup>
      <FieldGroup name={words.numbers}>
        <NumberField {...field("contacts")} label={words.contacts} hint={words.contactsHint} initial={draft.contacts} />
        <NumberField
          {...field("attendances")}
          label={words.attendances}
          hint={words.attendancesHint}
          initial={draft.attendances}
        />
        <NumberField
          {...field("individuals")}
          label={words.individuals}
          hint={words.individualsHint}
          initial={draft.individuals}
        />
        <NumberField
          {...field("newIndividuals")}
          label={words.newIndividuals}
          hint={words.newIndividualsHint}
          initial={draft.newIndividuals}
        />
        <NumberField
          {...field("staffHours")}
          label={words.staffHours}
          hint={words.staffHoursHint}
          initial={draft.staffHours}
          isWhole={false}
        />
      </FieldGroup>
      <Choices
        id={idOf("themes")}
        name="themes"
        legend={words.themes}
        options={YOUTH_THEMES}
        chosen={draft.themes}
        objection={about("themes")}
      />
      <details
        className="session-form__more"
        open={(corrected !== null || isTypedBefore) && Object.keys(draft.ageBands).length > 0}
      >
        <summary>{words.more}</summary>
        <FieldGroup name={words.ages}>
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
          label={words.keys}
          hint={corrected?.hasKeys ? words.keysSent : words.keysHint}
          initial=""
        />
        <LongTextField {...field("note")} label={words.note} hint={words.noteHint} initial={draft.note} />
      </details>
      <div className="session-form__end">
        <button type="submit" className="govuk-button" disabled={loading}>
          {corrected ? words.saveCorrection : words.save}
        </button>
        {onCancel && (
          <button type="button" className="link-button" onClick={onCancel}>
            {words.cancel}
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
  readonly status: keyof typeof words.statuses;
  readonly session: Session;
}): string {
  return words.saved(words.statuses[status], session.place, session.startTime, session.endTime);
}
