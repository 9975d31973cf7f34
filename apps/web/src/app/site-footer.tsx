import { Link } from "@tanstack/react-router";

/** Where to read how numbers are made, and under which licences. */
export function SiteFooter() {
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
              <Link to="/data">Sources and coverage</Link>
            </li>
          </ul>
        </nav>
        <p className="site-footer__words">
          Ward outlines and residents: Office for National Statistics licensed under the Open Government Licence v3.0.
          Contains OS data © Crown copyright and database right 2023. Recorded incidents: contains public sector
          information licensed under the Open Government Licence v3.0.
        </p>
        <p className="site-footer__address">{location.origin}</p>
      </div>
    </footer>
  );
}
