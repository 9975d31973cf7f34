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
import { SIGN_IN_WORDS } from "./sign-in-words.js";

const words = SIGN_IN_WORDS.page;

/** Why the organisation's own sign-in did not let the reader in, by the server's word for it. */
const REFUSALS: Readonly<Record<string, string>> = words.refusals;

/** The ways in that this site offers. */
export function SignInPage() {
  const search = readSignInSearch(useSearch({ strict: false }));
  const ways = useFirstAnswer(WaysIn, {});
  const { viewer } = useViewer();
  const back = returnAddress(search.return, location.origin);
  const goBack = () => openAnew(back);
  return (
    <Page title={words.title}>
      <h1 className="page-heading">{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      {isSignedIn(viewer) && (
        <p className="govuk-body">
          {words.signedInAs(viewer.name ?? "", roleWords(viewer.roles))} <a href={back}>{words.goOn}</a>
        </p>
      )}
      {search.refused !== undefined && (
        <div className="state state--failed" role="alert">
          <p className="state__title">{words.notSignedIn}</p>
          <p className="state__words">{REFUSALS[search.refused] ?? words.refused}</p>
        </div>
      )}
      <div className="sign-in">
        <PasswordForm onSignedIn={goBack} />
        <Answer asked={ways} what={words.waiting} height={320}>
          {({ signInWays }) => (
            <>
              {signInWays.openIdAddress !== null && (
                <a
                  href={`${signInWays.openIdAddress}?${new URLSearchParams({ return: back }).toString()}`}
                  className="govuk-button govuk-button--secondary"
                >
                  {words.organisation}
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
