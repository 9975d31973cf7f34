import { useSearch } from "@tanstack/react-router";
import { Page } from "../app/page.js";
import { useFirstAnswer } from "../first-answer/index.js";
import { Answer } from "../ui/answer.js";
import "./access.scss";
import { DemonstrationDoors } from "./demonstration-doors.js";
import { PasswordForm } from "./password-form.js";
import { openAnew, readSignInSearch, returnAddress } from "./return-address.js";
import { roleWords } from "./role-words.js";
import { WaysIn } from "./sign-in-question.js";
import { isSignedIn, useViewer } from "./viewer.js";

/** Why the organisation's own sign-in did not let the reader in, by the server's word for it. */
const REFUSALS: Readonly<Record<string, string>> = {
  stopped: "Your account here has been switched off. Ask an administrator.",
  email: "Your organisation's sign-in did not confirm your e-mail address. Ask an administrator.",
  role: "Your organisation's sign-in gives you no role here. Ask an administrator for one.",
  organisation:
    "Your organisation's sign-in does not say which organisation's records are yours. Ask an administrator.",
  unproven: "Your organisation's sign-in could not be confirmed. Try again.",
  unavailable: "Your organisation's sign-in cannot be reached just now. Try again later.",
  expired: "Signing in took too long, or was begun in another window. Try again.",
};

/** The ways in that this site offers. */
export function SignInPage() {
  const search = readSignInSearch(useSearch({ strict: false }));
  const ways = useFirstAnswer(WaysIn, {});
  const { viewer } = useViewer();
  const back = returnAddress(search.return, location.origin);
  const goBack = () => openAnew(back);
  return (
    <Page title="Sign in">
      <h1 className="page-heading">Sign in</h1>
      <p className="page-lead">Open data and the plan are there for everyone. Sign in for the partnership's records.</p>
      {isSignedIn(viewer) && (
        <p className="govuk-body">
          You are signed in as {viewer.name} ({roleWords(viewer.roles)}). <a href={back}>Go on</a>
        </p>
      )}
      {search.refused !== undefined && (
        <div className="state state--failed" role="alert">
          <p className="state__title">You are not signed in</p>
          <p className="state__words">
            {REFUSALS[search.refused] ?? "Your organisation's sign-in did not let you in."}
          </p>
        </div>
      )}
      <div className="sign-in">
        <PasswordForm onSignedIn={goBack} />
        <Answer asked={ways} what="the ways to sign in" height={320}>
          {({ signInWays }) => (
            <>
              {signInWays.openIdAddress !== null && (
                <a
                  href={`${signInWays.openIdAddress}?${new URLSearchParams({ return: back }).toString()}`}
                  className="govuk-button govuk-button--secondary"
                >
                  Sign in with your organisation
                </a>
              )}
              {signInWays.demonstrationRoles.length > 0 && (
                <DemonstrationDoors roles={signInWays.demonstrationRoles} onSignedIn={goBack} />
              )}
            </>
          )}
        </Answer>
      </div>
    </Page>
  );
}
