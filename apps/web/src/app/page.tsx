import type { ReactNode } from "react";
import { WORDS } from "./words.js";

interface PageProps {
  /** Names the page in the browser's title. */
  readonly title: string;
  readonly children: ReactNode;
}

/** One page: its title for the browser's tab, and what stands in it. Its first heading is the page's `h1`. */
export function Page({ title, children }: PageProps) {
  return (
    <>
      <title>{WORDS.pageTitle(title)}</title>
      {children}
    </>
  );
}
