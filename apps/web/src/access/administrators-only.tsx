import type { ReactNode } from "react";
import { Failed, Waiting } from "../ui/index.js";
import { SignInLink } from "./account-corner.js";
import { isSignedIn, useViewer } from "./viewer.js";
import { WORDS } from "./words.js";

const words = WORDS.administrators;

/** A page of administrators; anyone else reads why it is not shown and how to sign in. The server refuses by itself. */
export function AdministratorsOnly({ children }: { readonly children: ReactNode }) {
  const { viewer, error, askAgain } = useViewer();
  if (viewer === undefined) {
    return error === undefined ? (
      <Waiting what={words.waiting} height={480} />
    ) : (
      <Failed error={error} what={words.waiting} onRetry={askAgain} />
    );
  }
  if (viewer.roles.includes("ADMINISTRATOR")) return children;
  return isSignedIn(viewer) ? (
    <p className="page-lead">{words.notYours(viewer.name ?? "")}</p>
  ) : (
    <p className="page-lead">
      {words.signInBefore} <SignInLink /> {words.signInAfter}
    </p>
  );
}
