import { useMutation } from "@apollo/client/react";
import { AGE_BANDS, PROVISION_KINDS, YOUTH_THEMES } from "@safer-wards/domain";
import { useEffect, useRef, useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import { useArea } from "../app/area.js";
import { failureOf } from "../ui/failure.js";
import { argumentOf } from "./objection.js";
import { NumberField, SelectField, WordField } from "./session-fields.js";
import { inputOf, type SessionDraft } from "./session-draft.js";
import { SaveYouthSession, type Session } from "./session-questions.js";

interface SessionFormProps {
  readonly draft: SessionDraft;
  /** The session that is corrected; null for a new one. */
  readonly corrected: Session | null;
  readonly providers: readonly { readonly slug: string; readonly name: string }[];
  /** Where sessions were before, with the ward of each. */
  readonly places: ReadonlyMap<string, string>;
  readonly onSaved: (words: string, session: Session) => void;
  readonly onCancel: (() => void) | null;
  /** Whether the draft is what was typed before and never sent. */
  readonly isTypedBefore: boolean;
  readonly onForget: () => void;
  /** Keeps what is typed until it is sent; null where nothing is to be kept. */
  readonly keepTyped: ((form: FormData) => void) | null;
}

interface Objection {
  readonly field: string | null;
  readonly sentence: string;
}

const STATUS_WORDS = {
  TAKEN: "Recorded",
  REPLACED: "Corrected",
  UNCHANGED: "It was recorded already, exactly so. Nothing was counted twice",
} as const;

/** A session in a minute: what is most often the same is filled in, and numbers are what one is asked for. */
export function SessionForm(props: SessionFormProps): ReactElement {
  const { draft, corrected, providers, places, onSaved, onCancel, isTypedBefore, onForget, keepTyped } = props;
  const area = useArea();
  const [save, { loading }] = useMutation(SaveYouthSession);
  const [objection, setObjection] = useState<Objection | null>(null);
  const [wardCode, setWardCode] = useState(draft.wardCode);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(
    function readOut() {
      if (objection) summary.current?.focus();
    },
    [objection],
  );
  const about = (field: string) => (objection?.field === field ? objection.sentence : undefined);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setObjection(null);
    try {
      const { data } = await save({
        variables: { input: inputOf(new FormData(event.currentTarget), area.code, corrected) },
      });
      if (data) onSaved(savedWords(data.saveYouthSession), data.saveYouthSession.session);
    } catch (error) {
      const field = argumentOf(error);
      const { sentence } = failureOf(error);
      setObjection({
        field,
        sentence:
          field === null ? `${sentence} Nothing you typed is lost: it is kept here until it is sent.` : sentence,
      });
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
      {objection && (
        <div ref={summary} className="state state--failed" role="alert" tabIndex={-1}>
          <p className="state__title">There is a problem</p>
          <p className="state__words">
            {objection.field === null ? (
              objection.sentence
            ) : (
              <a href={`#session-${objection.field}`}>{objection.sentence}</a>
            )}
          </p>
        </div>
      )}
      {providers.length === 1 ? (
        <input type="hidden" name="provider" value={providers[0]?.slug} />
      ) : (
        <SelectField name="provider" label="Provider" initial={draft.provider} objection={about("provider")}>
          {providers.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <Group name="When">
        <WordField isWide name="date" label="Day" type="date" initial={draft.date} objection={about("date")} />
        <WordField name="startTime" label="From" type="time" initial={draft.startTime} objection={about("startTime")} />
        <WordField
          name="endTime"
          label="To"
          type="time"
          initial={draft.endTime}
          hint="Past midnight is fine"
          objection={about("endTime")}
        />
      </Group>
      <Group name="Where">
        <WordField
          isWide
          name="place"
          label="Place"
          initial={draft.place}
          list={[...places.keys()]}
          objection={about("place")}
          onChange={(place) => setWardCode((before) => places.get(place) ?? before)}
        />
        <SelectField name="wardCode" label="Ward" value={wardCode} onChange={setWardCode} objection={about("wardCode")}>
          <option value="">Choose a ward</option>
          {area.wards.map((ward) => (
            <option key={ward.code} value={ward.code}>
              {ward.name}
            </option>
          ))}
        </SelectField>
        <SelectField name="kind" label="Kind" initial={draft.kind} objection={about("kind")}>
          {PROVISION_KINDS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </Group>
      <Group name="How many">
        <NumberField
          name="contacts"
          label="Contacts"
          hint="Meetings; somebody met twice counts twice"
          initial={draft.contacts}
          objection={about("contacts")}
        />
        <NumberField
          name="attendances"
          label="Attendances"
          hint="Young people who were there"
          initial={draft.attendances}
          objection={about("attendances")}
        />
        <NumberField
          name="individuals"
          label="Individuals"
          hint="Different young people"
          initial={draft.individuals}
          objection={about("individuals")}
        />
        <NumberField
          name="newIndividuals"
          label="New"
          hint="Met for the first time since April; empty if not known"
          initial={draft.newIndividuals}
          objection={about("newIndividuals")}
        />
        <NumberField
          name="staffHours"
          label="Staff hours"
          hint="All workers together"
          initial={draft.staffHours}
          objection={about("staffHours")}
          isWhole={false}
        />
      </Group>
      <Themes chosen={draft.themes} />
      <details
        className="session-form__more"
        open={(corrected !== null || isTypedBefore) && Object.keys(draft.ageBands).length > 0}
      >
        <summary>Ages, keys and a note</summary>
        <Group name="Ages">
          {AGE_BANDS.filter(({ id }) => id !== "NOT_KNOWN").map(({ id, name }) => (
            <NumberField
              key={id}
              name={`age-${id}`}
              label={name}
              initial={draft.ageBands[id] ?? ""}
              objection={undefined}
            />
          ))}
        </Group>
        {about("ageBands") && <p className="govuk-error-message">{about("ageBands")}</p>}
        <WordField
          name="keys"
          label="Keys"
          hint={
            corrected?.hasKeys
              ? "Keys were sent. Send them again with a correction, or the number of individuals stands alone."
              : "Your own codes for the young people, never names. They are hashed and not kept; with them Individuals may stay empty."
          }
          initial=""
          objection={about("keys")}
        />
        <WordField
          name="note"
          label="Note"
          hint="Up to 280 characters, without names"
          initial={draft.note}
          objection={about("note")}
          isLong
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

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <fieldset className="session-form__group">
      <legend className="session-form__legend">{name}</legend>
      <div className="session-form__fields">{children}</div>
    </fieldset>
  );
}

function Themes({ chosen }: { readonly chosen: readonly string[] }): ReactElement {
  return (
    <fieldset className="session-form__group">
      <legend className="session-form__legend">What it was about</legend>
      <div className="session-form__themes">
        {YOUTH_THEMES.map(({ id, name }) => (
          <label key={id} className="theme-choice">
            <input type="checkbox" name="themes" value={id} defaultChecked={chosen.includes(id)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
