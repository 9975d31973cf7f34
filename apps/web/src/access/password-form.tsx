import { useState } from "react";
import type { FormEvent } from "react";
import { failureOf } from "../ui/failure.js";
import { textIn } from "../ui/form-text.js";
import { ObjectionSummary, TextField } from "../ui/form-parts.js";
import type { Objection } from "../ui/form-parts.js";
import { SignInWithPassword } from "./sign-in-question.js";
import { tellServer } from "./tell-server.js";
import { SIGN_IN_WORDS } from "./sign-in-words.js";

const words = SIGN_IN_WORDS.form;

const idOf = (field: string) => `sign-in-${field}`;

function missing(given: Record<"name" | "password", string>): Objection[] {
  const fields = ["name", "password"] as const;
  return fields.filter((field) => given[field] === "").map((field) => ({ field, sentence: words.needed[field] }));
}

/** The server does not tell which of the two was wrong, so a refusal stands beside both. */
function objectionsOf(error: unknown): Objection[] {
  return [{ field: "name", sentence: failureOf(error).sentence }];
}

/** Name and password, as managers of passwords know them. */
export function PasswordForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const input = { name: textIn(form, "name").trim(), password: textIn(form, "password") };
    const absent = missing(input);
    if (absent.length > 0) return setObjections(absent);
    setBusy(true);
    try {
      await tellServer(SignInWithPassword, { input });
      onSignedIn();
    } catch (error) {
      setObjections(objectionsOf(error));
      setBusy(false);
    }
  };
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  return (
    <form className="access-form" noValidate onSubmit={(event) => void send(event)}>
      <ObjectionSummary objections={objections} idOf={idOf} />
      <TextField id={idOf("name")} name="name" label={words.name} autoComplete="username" objection={about("name")} />
      <TextField
        id={idOf("password")}
        name="password"
        label={words.password}
        type="password"
        autoComplete="current-password"
        objection={about("password")}
      />
      <button type="submit" className="govuk-button" aria-disabled={busy}>
        {words.signIn}
      </button>
    </form>
  );
}
