import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { SignInLink, useViewer } from "../access/index.js";
import { Page } from "../app/page.js";
import { Failed, Waiting } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import type { ViewSearch } from "../view/index.js";
import type { Action } from "@safer-wards/domain";
import { mayAsk } from "./may-ask.js";
import { WORDS } from "./words.js";
import "./youth.scss";

const words = WORDS.frame;

const PAGES = [
  { to: "/youth", name: words.pages.reach, action: "Query.youthProviders" },
  { to: "/youth/need", name: words.pages.need, action: "Query.youthNeed" },
  { to: "/youth/providers", name: words.pages.providers, action: "Query.youthReach" },
  { to: "/youth/sessions", name: words.pages.sessions, action: "Query.youthSessions" },
] as const;

interface YouthFrameProps {
  readonly title: string;
  /** What one must be allowed to see the page; left out for a page for everyone. */
  readonly action?: Action;
  /** What the page is, for whoever may not see it. */
  readonly what?: string;
  readonly children: ReactNode;
}

function keptSearch(search: Record<string, unknown>): ViewSearch {
  return writeView(readView(search));
}

/** What stands round every page about youth work: the way between them, and a word to whoever may not see one. */
export function YouthFrame({ title, action, what = words.thisPage, children }: YouthFrameProps): ReactElement {
  const { viewer, error, askAgain } = useViewer();
  const shown = PAGES.filter((page) => mayAsk(viewer, page.action));
  return (
    <Page title={title}>
      {shown.length > 1 && (
        <nav className="youth-pages" aria-label={words.navigation}>
          <ul className="youth-pages__list">
            {shown.map((page) => (
              <li key={page.to}>
                <Link
                  to={page.to}
                  search={keptSearch}
                  className="youth-pages__link"
                  activeOptions={{ exact: true, includeSearch: false }}
                  activeProps={{ "aria-current": "page" }}
                >
                  {page.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {viewer === undefined && error !== undefined ? (
        <Failed error={error} what={words.waiting} onRetry={askAgain} />
      ) : viewer === undefined ? (
        <>
          <h1 className="govuk-visually-hidden">{title}</h1>
          <Waiting what={words.waiting} height={480} />
        </>
      ) : action === undefined || mayAsk(viewer, action) ? (
        children
      ) : (
        <>
          <h1 className="page-heading">{title}</h1>
          <p className="page-lead">
            {words.notYours(what)} <NotYours isSignedIn={viewer.session != null} />
          </p>
        </>
      )}
    </Page>
  );
}

function NotYours({ isSignedIn }: { readonly isSignedIn: boolean }): ReactElement {
  if (isSignedIn) return <>{words.otherRoles}</>;
  return (
    <>
      <SignInLink /> {words.signInAfter}
    </>
  );
}
