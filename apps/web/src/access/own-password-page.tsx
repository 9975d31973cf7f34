import { useState } from "react";
import type { FormEvent } from "react";
import { Page } from "../app/page.js";
import { QuestionRefused } from "../first-answer/ask-server.js";
import { Failed, Waiting } from "../ui/answer.js";
import { failureOf } from "../ui/failure.js";
import { ObjectionSummary, objectionOf, TextField } from "../ui/form-parts.js";
import type { Objection } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import "./access.scss";
import { SignInLink } from "./account-corner.js";
import { ChangeOwnPassword } from "./sign-in-question.js";
import { tellServer } from "./tell-server.js";
import { isSignedIn, useViewer } from "./viewer.js";

/** Where whoever has a password here changes it. */
export function OwnPasswordPage() {
  const { viewer, error, askAgain } = useViewer();
  return (
    <Page title="Change your password">
      <h1 className="page-heading">Change your password</h1>
      {viewer === undefined ? (
        error === undefined ? (
          <Waiting what="who is signed in" height={320} />
        ) : (
          <Failed error={error} what="who is signed in" onRetry={askAgain} />
        )
      ) : !isSignedIn(viewer) ? (
        <p className="page-lead">
          <SignInLink /> to change your password.
        </p>
      ) : viewer.hasPassword ? (
        <OwnPasswordForm signInName={viewer.signInName ?? ""} />
      ) : (
        <p className="page-lead">
          You have no password here: {viewer.demonstration ? "this is a person of the demonstration." : WHERE_ELSE}
        </p>
      )}
    </Page>
  );
}

const WHERE_ELSE = "your organisation proves who you are, and that is where you change it.";

const NEEDED = {
  current: "Enter the password that you have now.",
  next: "Enter a new password of at least 12 characters.",
  again: "The two new passwords are not the same. Enter the new one again.",
};

const idOf = (field: string) => `own-password-${field}`;

/** What the server refuses as a way to sign in is the password that was said to be the current one. */
function serverObjection(error: unknown): Objection {
  const refused = error instanceof QuestionRefused && error.errors[0]?.extensions?.["code"] === "SIGN_IN_REFUSED";
  if (refused) return { field: "current", sentence: "This is not the password that you have now." };
  const { field, sentence } = objectionOf(error, failureOf(error).sentence);
  return { field: field === "password" ? "next" : field, sentence };
}

function OwnPasswordForm({ signInName }: { readonly signInName: string }) {
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const [changed, setChanged] = useState(false);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const [current = "", next = "", again = ""] = ["current", "next", "again"].map((name) =>
      textIn(new FormData(form), name),
    );
    const faults = { current: current === "", next: next === "", again: next !== "" && again !== next };
    const fields = (["current", "next", "again"] as const).filter((field) => faults[field]);
    setChanged(false);
    setObjections(fields.map((field) => ({ field, sentence: NEEDED[field] })));
    if (fields.length > 0) return;
    setBusy(true);
    try {
      await tellServer(ChangeOwnPassword, { input: { current, next } });
      form.reset();
      setChanged(true);
    } catch (error) {
      setObjections([serverObjection(error)]);
    } finally {
      setBusy(false);
    }
  };
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  const password = (name: "current" | "next" | "again", label: string, autoComplete: string, hint?: string) => (
    <TextField
      id={idOf(name)}
      name={name}
      label={label}
      type="password"
      autoComplete={autoComplete}
      objection={about(name)}
      {...(hint !== undefined && { hint })}
    />
  );
  return (
    <form className="access-form" noValidate onSubmit={(event) => void send(event)}>
      <ObjectionSummary objections={objections} idOf={idOf} />
      <div role="status">
        {changed && (
          <p className="page-lead">Your password is changed. Wherever else you were signed in, you no longer are.</p>
        )}
      </div>
      {/* Managers of passwords keep the new one under this name. */}
      <input type="text" autoComplete="username" value={signInName} readOnly hidden />
      {password("current", "Password now", "current-password")}
      {password(
        "next",
        "New password",
        "new-password",
        "At least 12 characters. A few words that do not belong together are good",
      )}
      {password("again", "New password again", "new-password")}
      <button type="submit" className="govuk-button" aria-disabled={busy}>
        Change password
      </button>
    </form>
  );
}
