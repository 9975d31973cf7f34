import { Link, useRouterState } from "@tanstack/react-router";

/** Where to read how numbers are made; in print, the address that opens the same view. */
export function SiteFooter() {
  const address = useRouterState({ select: (state) => state.location.href });
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        <nav aria-label="About this site">
          <ul className="site-footer__links">
            <li>
              <Link to="/about">About</Link>
            </li>
            <li>
              <Link to="/methods">How numbers are made</Link>
            </li>
            <li>
              <Link to="/accessibility">Accessibility</Link>
            </li>
            <li>
              <Link to="/privacy">Privacy and cookies</Link>
            </li>
            <li>
              <Link to="/changes">What changed</Link>
            </li>
            <li>
              <Link to="/api">API</Link>
            </li>
            <li>
              <Link to="/data">Sources and coverage</Link>
            </li>
          </ul>
        </nav>
        <p className="site-footer__words">
          Sources and licences stand under every chart, map and table. Safer Wards is free software under the MIT
          licence.
        </p>
        <p className="site-footer__address">
          {location.origin}
          {address}
        </p>
      </div>
    </footer>
  );
}
