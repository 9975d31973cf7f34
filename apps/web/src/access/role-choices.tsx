import { GIVEN_ROLES, ROLE_WORDS } from "@safer-wards/domain";
import type { Role } from "@safer-wards/domain";
import { PEOPLE_WORDS } from "./people-words.js";

const words = PEOPLE_WORDS.roles;

interface RoleChoicesProps {
  readonly id: string;
  readonly initial: readonly Role[];
  readonly objection: string | undefined;
}

/** One or more roles, each with what it sees. */
export function RoleChoices({ id, initial, objection }: RoleChoicesProps) {
  return (
    <fieldset
      className={`govuk-fieldset govuk-form-group${objection ? " govuk-form-group--error" : ""}`}
      aria-describedby={objection && `${id}-error`}
    >
      <legend className="govuk-fieldset__legend">{words.legend}</legend>
      {objection && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">{words.error}</span> {objection}
        </p>
      )}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {GIVEN_ROLES.map((role, index) => (
          <div key={role} className="govuk-checkboxes__item">
            <input
              id={index === 0 ? id : `${id}-${role}`}
              name="roles"
              value={role}
              type="checkbox"
              className="govuk-checkboxes__input"
              defaultChecked={initial.includes(role)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={index === 0 ? id : `${id}-${role}`}>
              {ROLE_WORDS[role].name}
              <span className="field-hint">{ROLE_WORDS[role].sees}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
