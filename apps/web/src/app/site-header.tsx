import { Link, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { AccountCorner } from "../access/index.js";
import { readView, writeView } from "../view/index.js";
import type { ViewSearch } from "../view/index.js";
import { WORDS } from "./words.js";

// After the first sight of the page, which does not wait for it.
const FindBox = lazy(() => import("../places/find-box.js").then((m) => ({ default: m.FindBox })));

const PAGES = [
  { to: "/", name: WORDS.pages.overview },
  { to: "/hotspots", name: WORDS.pages.hotspots },
  { to: "/operations", name: WORDS.pages.operations },
  { to: "/youth", name: WORDS.pages.youth },
  { to: "/wards", name: WORDS.pages.wards },
  { to: "/plan", name: WORDS.pages.plan },
  { to: "/data", name: WORDS.pages.data },
] as const;

/** What goes along from page to page: the whole view, as the same question is asked elsewhere. */
function keptSearch(search: Record<string, unknown>): ViewSearch {
  return writeView(readView(search));
}

/** Name of the product and the way to its pages; on a phone the pages open from a button. */
export function SiteHeader() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === path;
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__row">
        <Link to="/" search={keptSearch} className="site-header__name">
          <SiteMark />
          {WORDS.product}
        </Link>
        <button
          type="button"
          className="site-header__menu"
          aria-expanded={open}
          aria-controls="site-pages"
          onClick={() => setOpenAt(open ? null : path)}
        >
          {WORDS.menu}
        </button>
        <nav id="site-pages" aria-label={WORDS.pages.label} className={`site-pages${open ? " site-pages--open" : ""}`}>
          <ul className="site-pages__list">
            {PAGES.map((page) => (
              <li key={page.to}>
                <Link
                  to={page.to}
                  search={keptSearch}
                  className="site-pages__link"
                  activeOptions={{ exact: page.to === "/", includeSearch: false }}
                  activeProps={{ "aria-current": "page" }}
                >
                  {page.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-find">
          <Suspense fallback={null}>
            <FindBox />
          </Suspense>
        </div>
        <AccountCorner />
      </div>
    </header>
  );
}

function SiteMark() {
  return (
    <svg className="site-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 2 28.1 9v14L16 30 3.9 23V9Z" />
      <path className="site-header__mark-inner" d="m16 8.5 6.5 3.75v7.5L16 23.5l-6.5-3.75v-7.5Z" />
    </svg>
  );
}
