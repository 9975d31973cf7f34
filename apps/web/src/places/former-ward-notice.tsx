import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Page } from "../app/page.js";
import type { FormerWard } from "./place-query.js";
import { WORDS } from "./words.js";

interface FormerWardNoticeProps {
  readonly id: string;
  readonly area: string;
  /** Null when the name means nothing here. */
  readonly former: FormerWard | null;
}

/** What became of a ward of before, and today's wards to look at. */
export function FormerWardNotice({ id, area, former }: FormerWardNoticeProps): ReactElement {
  const heading = former ? WORDS.formerHeading(former.name) : WORDS.unknownPlace(id, area);
  return (
    <Page title={heading}>
      <div className="page-text">
        <h1 className="page-heading">{heading}</h1>
        {former ? (
          <>
            <p className="page-lead">{former.sentence}</p>
            <p>{WORDS.formerLead}</p>
            <ul className="govuk-list">
              {former.successors.map((ward) => (
                <li key={ward.id}>
                  <Link to="/wards/$code/$name" params={{ code: ward.code, name: ward.slug }}>
                    {ward.name}
                  </Link>
                </li>
              ))}
            </ul>
            {former.source !== "" && <p className="source-line">{WORDS.formerSource(former.source)}</p>}
          </>
        ) : (
          <p className="page-lead">
            <Link to="/wards">{WORDS.pageLinks.map}</Link>
          </p>
        )}
      </div>
    </Page>
  );
}
