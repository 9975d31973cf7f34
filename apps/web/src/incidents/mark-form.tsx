import { useMutation } from "@apollo/client/react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { BusyPoint } from "./default-locations-page.js";
import { WORDS } from "./words.js";

const words = WORDS.locations;

const MarkArtefact = graphql(`
  mutation MarkArtefact($input: MarkArtefactInput!) {
    markArtefact(input: $input) {
      id
    }
  }
`);

interface MarkFormProps {
  readonly point: BusyPoint;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Why a map point is a default location: the one thing that a mark needs. */
export function MarkForm({ point, onDone, onCancel }: MarkFormProps) {
  const area = useArea();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState(point.kindReason ?? "");
  const [mark, { loading, error }] = useMutation(MarkArtefact, { refetchQueries: ["MarkedLocations"] });
  useEffect(function takeFocus() {
    field.current?.focus();
  }, []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { longitude, latitude } = point;
    mark({ variables: { input: { areaCode: area.code, longitude, latitude, reason } } }).then(onDone, () => undefined);
  };
  return (
    <form className="mark-form" onSubmit={save}>
      <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
        <label className="govuk-label" htmlFor={id}>
          {words.why(point.location, point.ward.name)}
        </label>
        {error && (
          <p id={`${id}-error`} className="govuk-error-message" role="alert">
            <span className="govuk-visually-hidden">{words.error}</span> {error.message}
          </p>
        )}
        <textarea
          ref={field}
          id={id}
          className="govuk-textarea"
          rows={2}
          value={reason}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="mark-form__actions">
        <button type="submit" className="govuk-button" disabled={loading}>
          {words.save}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
