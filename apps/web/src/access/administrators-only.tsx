import type { ReactNode } from "react";
import { Failed, Waiting } from "../ui/index.js";
import { SignInLink } from "./account-corner.js";
import { isSignedIn, useViewer } from "./viewer.js";

/** A page of administrators; anyone else reads why it is not shown and how to sign in. The server refuses by itself. */
export function AdministratorsOnly({ children }: { readonly children: ReactNode }) {
  const { viewer, error, askAgain } = useViewer();
  if (viewer === undefined) {
    return error === undefined ? (
      <Waiting what="who is signed in" height={480} />
    ) : (
      <Failed error={error} what="who is signed in" onRetry={askAgain} />
    );
  }
  if (viewer.roles.includes("ADMINISTRATOR")) return children;
  return isSignedIn(viewer) ? (
    <p className="page-lead">
      This page is for administrators. You are signed in as {viewer.name}, whose roles do not include that; an
      administrator can change them.
    </p>
  ) : (
    <p className="page-lead">
      This page is for administrators. <SignInLink /> with an administrator’s account to see it.
    </p>
  );
}
