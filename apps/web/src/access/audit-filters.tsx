import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { ACTION_WORDS } from "./action-words.js";
import { readAuditSearch } from "./audit-search.js";
import type { AuditSearch } from "./audit-search.js";
import { TextField } from "../ui/form-parts.js";
import { AUDIT_WORDS } from "./audit-words.js";

const words = AUDIT_WORDS.filters;

/** Which entries are shown. What is chosen stands in the address. */
export function AuditFilters({ search }: { readonly search: AuditSearch }) {
  const navigate = useNavigate();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to: "/audit", search: readAuditSearch(chosen) });
  };
  return (
    <form className="access-filters" aria-label={words.label} onSubmit={show}>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="audit-action">
          {words.action}
        </label>
        <select id="audit-action" name="action" className="govuk-select" defaultValue={search.action ?? ""}>
          <option value="">{words.anyAction}</option>
          {Object.entries(ACTION_WORDS).map(([action, name]) => (
            <option key={action} value={action}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {search.person !== undefined && <input type="hidden" name="person" value={search.person} />}
      <DayField name="since" label={words.since} initial={search.since} />
      <DayField name="until" label={words.until} initial={search.until} />
      <button type="submit" className="govuk-button">
        {words.show}
      </button>
      {Object.keys(search).length > 0 && (
        <button type="button" className="link-button" onClick={() => void navigate({ to: "/audit", search: {} })}>
          {words.showAll}
        </button>
      )}
    </form>
  );
}

interface DayFieldProps {
  readonly name: "since" | "until";
  readonly label: string;
  readonly initial: string | undefined;
}

function DayField({ name, label, initial }: DayFieldProps) {
  return (
    <TextField
      id={`audit-${name}`}
      name={name}
      label={label}
      type="date"
      autoComplete="off"
      initial={initial ?? ""}
      objection={undefined}
    />
  );
}
