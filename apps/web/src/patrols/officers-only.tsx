import type { ReactNode } from "react";
import { isSignedIn, SignInLink, useViewer } from "../access/index.js";
import { Failed, Waiting } from "../ui/index.js";
import { WORDS } from "./words.js";

const words = WORDS.officersOnly;

interface OfficersOnlyProps {
  /** What is shown here, for example `Patrol plans`. */
  readonly what: string;
  readonly children: ReactNode;
}

/** A page of officers; anyone else reads why it is not shown. The server refuses by itself. */
export function OfficersOnly({ what, children }: OfficersOnlyProps) {
  const { viewer, error, askAgain } = useViewer();
  if (viewer === undefined) {
    if (error !== undefined) return <Failed error={error} what={words.viewer} onRetry={askAgain} />;
    return <Waiting what={words.viewer} height={480} />;
  }
  if (viewer.roles.includes("OFFICER")) return children;
  return isSignedIn(viewer) ? (
    <p className="page-lead">{words.otherRoles(what, viewer.name ?? "")}</p>
  ) : (
    <p className="page-lead">
      {words.signedOut.beforeLink(what)} <SignInLink /> {words.signedOut.afterLink}
    </p>
  );
}
