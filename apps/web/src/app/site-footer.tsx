import { Link, useRouterState } from "@tanstack/react-router";
import { WORDS } from "./words.js";

const words = WORDS.footer;

/** Where to read how numbers are made; in print, the address that opens the same view. */
export function SiteFooter() {
  const address = useRouterState({ select: (state) => state.location.href });
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        <nav aria-label={words.label}>
          <ul className="site-footer__links">
            <li>
              <Link to="/about">{words.about}</Link>
            </li>
            <li>
              <Link to="/methods">{words.methods}</Link>
            </li>
            <li>
              <Link to="/accessibility">{words.accessibility}</Link>
            </li>
            <li>
              <Link to="/privacy">{words.privacy}</Link>
            </li>
            <li>
              <Link to="/changes">{words.changes}</Link>
            </li>
            <li>
              <Link to="/api">{words.api}</Link>
            </li>
            <li>
              <Link to="/data">{words.data}</Link>
            </li>
          </ul>
        </nav>
        <p className="site-footer__words">{words.licence}</p>
        <p className="site-footer__address">
          {location.origin}
          {address}
        </p>
      </div>
    </footer>
  );
}
