import type { ReactNode } from "react";
import { Page } from "../app/page.js";
import "./about.scss";

interface TextPageProps {
  readonly title: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A page to be read: one column, with headings to scan. */
export function TextPage({ title, heading, children }: TextPageProps) {
  return (
    <Page title={title}>
      <article className="text-page">
        <h1 className="page-heading">{heading}</h1>
        {children}
      </article>
    </Page>
  );
}
