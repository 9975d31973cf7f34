import type { ReactElement } from "react";

/** A part of a page to be read: a heading, sentences, and perhaps a list. */
export interface TextSection {
  readonly heading: string;
  /** Under the section before it. */
  readonly isSub?: boolean;
  readonly says: readonly string[];
  readonly list?: readonly string[];
}

/** Parts of a page in their order. */
export function TextSections({ sections }: { readonly sections: readonly TextSection[] }): ReactElement {
  return (
    <>
      {sections.map(({ heading, isSub = false, says, list = [] }) => (
        <section key={heading}>
          {isSub ? <h3>{heading}</h3> : <h2>{heading}</h2>}
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {list.length > 0 && (
            <ul>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
