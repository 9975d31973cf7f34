import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { DropDown } from "../ui/drop-down.js";
import { failureOf } from "../ui/failure.js";
import { openAnew } from "./return-address.js";
import { roleWords } from "./role-words.js";
import { SignOut } from "./sign-in-question.js";
import { tellServer } from "./tell-server.js";
import type { SignedViewer } from "./viewer.js";
import { ACCOUNT_WORDS } from "./account-words.js";

const words = ACCOUNT_WORDS.menu;

const ADMINISTRATORS_PAGES = [
  { to: "/people", title: words.people },
  { to: "/audit", title: words.audit },
] as const;

/** Who is signed in and as what, and the way out. */
export function AccountMenu({ viewer }: { readonly viewer: SignedViewer }) {
  const pages = [
    ...(viewer.roles.includes("ADMINISTRATOR") ? ADMINISTRATORS_PAGES : []),
    ...(viewer.hasPassword ? [{ to: "/password", title: words.password } as const] : []),
  ];
  return (
    <DropDown label={words.label} chosen={viewer.name ?? words.signedIn}>
      {(close) => (
        <>
          <p className="account-menu__who">
            <strong>{viewer.name}</strong>
            <span>{roleWords(viewer.roles)}</span>
            {viewer.organisationName !== null && <span>{viewer.organisationName}</span>}
          </p>
          {pages.length > 0 && (
            <ul className="account-menu__pages">
              {pages.map(({ to, title }) => (
                <li key={to}>
                  <Link to={to} onClick={close}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <SignOutButton />
        </>
      )}
    </DropDown>
  );
}

function SignOutButton() {
  const [fault, setFault] = useState<string | null>(null);
  const leave = async () => {
    try {
      await tellServer(SignOut, {});
      openAnew(location.href);
    } catch (error) {
      setFault(failureOf(error).sentence);
    }
  };
  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void leave()}>
        {words.signOut}
      </button>
      {fault !== null && (
        <p className="govuk-error-message" role="alert">
          {words.signOutFailed(fault)}
        </p>
      )}
    </>
  );
}
