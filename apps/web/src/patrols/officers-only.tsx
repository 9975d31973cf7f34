import type { ReactNode } from "react";
import { isSignedIn, SignInLink, useViewer } from "../access/index.js";
import { Failed, Waiting } from "../ui/index.js";

interface OfficersOnlyProps {
  /** What is shown here, for example `Patrol plans`. */
  readonly what: string;
  readonly children: ReactNode;
}

/** A page of officers; anyone else reads why it is not shown. The server refuses by itself. */
export function OfficersOnly({ what, children }: OfficersOnlyProps) {
  const { viewer, error, askAgain } = useViewer();
  if (viewer === undefined) {
    if (error !== undefined) return <Failed error={error} what="who is signed in" onRetry={askAgain} />;
    return <Waiting what="who is signed in" height={480} />;
  }
  if (viewer.roles.includes("OFFICER")) return children;
  return isSignedIn(viewer) ? (
    <p className="page-lead">
      {what} are for officers. You are signed in as {viewer.name}, whose roles do not include that.
    </p>
  ) : (
    <p className="page-lead">
      {what} are for officers. <SignInLink /> with an officer’s account to see them.
    </p>
  );
}
