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
import { ACCOUNT_WORDS } from "./account-words.js";

const words = ACCOUNT_WORDS.password;

/** Where whoever has a password here changes it. */
export function OwnPasswordPage() {
  const { viewer, error, askAgain } = useViewer();
  return (
    <Page title={words.title}>
      <h1 className="page-heading">{words.title}</h1>
      {viewer === undefined ? (
        error === undefined ? (
          <Waiting what={words.waiting} height={320} />
        ) : (
          <Failed error={error} what={words.waiting} onRetry={askAgain} />
        )
      ) : !isSignedIn(viewer) ? (
        <p className="page-lead">
          <SignInLink /> {words.signInAfter}
        </p>
      ) : viewer.hasPassword ? (
        <OwnPasswordForm signInName={viewer.signInName ?? ""} />
      ) : (
        <p className="page-lead">{viewer.demonstration ? words.noneDemonstration : words.noneOrganisation}</p>
      )}
    </Page>
  );
}

const idOf = (field: string) => `own-password-${field}`;

/** What the server refuses as a way to sign in is the password that was said to be the current one. */
function serverObjection(error: unknown): Objection {
  const refused = error instanceof QuestionRefused && error.errors[0]?.extensions?.["code"] === "SIGN_IN_REFUSED";
  if (refused) return { field: "current", sentence: words.wrong };
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
    setObjections(fields.map((field) => ({ field, sentence: words.needed[field] })));
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
      <div role="status">{changed && <p className="page-lead">{words.changed}</p>}</div>
      {/* Managers of passwords keep the new one under this name. */}
      <input type="text" autoComplete="username" value={signInName} readOnly hidden />
      {password("current", words.current, "current-password")}
      {password("next", words.next, "new-password", words.nextHint)}
      {password("again", words.again, "new-password")}
      <button type="submit" className="govuk-button" aria-disabled={busy}>
        {words.change}
      </button>
    </form>
  );
}
