import type { ReactElement } from "react";
import { FigureText } from "../ui/index.js";
import { Fact } from "./place-facts.js";
import type { OutlineFound } from "./use-outlines.js";
import { WORDS } from "./words.js";

const { outline: words } = WORDS;

/** What is known of a parish or another outline that was added. */
export function OutlineFacts({ outline }: { readonly outline: OutlineFound }): ReactElement {
  return (
    <dl className="place-facts">
      <Fact name={words.kind}>{words.kinds[outline.kind]}</Fact>
      <Fact name={words.residents}>
        <FigureText figure={outline.residents} withInterval={false} explained />
        {outline.residents.value !== null && words.residentsNote}
      </Fact>
      <Fact name={words.hectares}>
        <FigureText figure={outline.hectares} withInterval={false} explained />
      </Fact>
      <Fact name={words.file}>{outline.file}</Fact>
    </dl>
  );
}
