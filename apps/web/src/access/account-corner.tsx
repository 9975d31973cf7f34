import { Link, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import "./account.scss";
import { isSignedIn, useViewer } from "./viewer.js";
import { WORDS as words } from "./words.js";

const AccountMenu = lazy(() => import("./account-menu.js").then((m) => ({ default: m.AccountMenu })));

/** At the right of the header: the way in, or who is in. */
export function AccountCorner() {
  const { viewer } = useViewer();
  return (
    <div className="account-corner">
      {isSignedIn(viewer) ? (
        <Suspense fallback={null}>
          <AccountMenu viewer={viewer} />
        </Suspense>
      ) : (
        <SignInLink />
      )}
    </div>
  );
}

/** To the page for signing in, and back to where the reader is. */
export function SignInLink() {
  const { pathname, href } = useRouterState({ select: (state) => state.location });
  const search = pathname === "/sign-in" || href === "/" ? {} : { return: href };
  return (
    <Link to="/sign-in" search={search} className="account-corner__link" activeOptions={{ includeSearch: false }}>
      {words.signIn}
    </Link>
  );
}
