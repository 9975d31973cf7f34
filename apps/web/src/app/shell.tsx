import { Outlet, useMatches, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { SessionNotice, ViewerProvider } from "../access/index.js";
import { Waiting } from "../ui/answer.js";
import { AreaProvider } from "./area.js";
import { DemonstrationNotice } from "./demonstration-notice.js";
import { SiteFooter } from "./site-footer.js";
import { SiteHeader } from "./site-header.js";
import { WORDS } from "./words.js";

const GraphqlProvider = lazy(() => import("./graphql-provider.js").then((m) => ({ default: m.GraphqlProvider })));

/** What stands round every page; round one that another site shows in a frame, nothing does. */
export function Shell() {
  const isEmbedded = useMatches({ select: (matches) => matches.at(-1)?.staticData.embedded ?? false });
  return isEmbedded ? <EmbeddedShell /> : <WholeShell />;
}

function EmbeddedShell() {
  return (
    <main className="embed-main">
      <AreaProvider>
        <DemonstrationNotice />
        <Suspense fallback={<Waiting what={WORDS.thePage} height={320} />}>
          <Outlet />
        </Suspense>
      </AreaProvider>
    </main>
  );
}

function WholeShell() {
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <ViewerProvider>
      <a href="#main" className="govuk-skip-link">
        {WORDS.skip}
      </a>
      <SessionNotice />
      <SiteHeader />
      <main id="main" ref={main} tabIndex={-1} className="govuk-width-container site-main">
        <AreaProvider>
          <DemonstrationNotice />
          <Suspense fallback={<Waiting what={WORDS.thePage} height={640} />}>
            <PageOutlet />
          </Suspense>
        </AreaProvider>
      </main>
      <SiteFooter />
    </ViewerProvider>
  );
}

/** The page, within Apollo Client unless its route says that its first sight does not need it. */
function PageOutlet() {
  const withoutApollo = useMatches({ select: (matches) => matches.at(-1)?.staticData.withoutApollo ?? false });
  if (withoutApollo) return <Outlet />;
  return (
    <GraphqlProvider>
      <Outlet />
    </GraphqlProvider>
  );
}

/** A new page begins at its top for a keyboard and a screen reader too; a changed view leaves the focus alone. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  useEffect(
    function focusMain() {
      if (path === undefined) return;
      if (before.current !== undefined && before.current !== path) main.current?.focus({ preventScroll: true });
      before.current = path;
    },
    [path, main],
  );
}
