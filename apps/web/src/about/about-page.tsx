import { ABOUT_WORDS as words } from "./about-words.js";
import { GlossaryText } from "./glossary-term.js";
import { Link } from "@tanstack/react-router";
import { useArea, useDataVersion } from "../app/area.js";
import { SourceLine } from "../ui/index.js";
import { TextPage } from "./text-page.js";

/** What this is, for whom, and what it cannot say. */
export function AboutPage() {
  const area = useArea();
  const version = useDataVersion();
  return (
    <TextPage title={words.title} heading={words.heading}>
      <p>{words.lead(area.partnership, area.name)}</p>
      <h2>{words.counted.heading}</h2>
      <p>
        {words.counted.before} <Link to="/">{words.counted.link}</Link> {words.counted.after}
      </p>
      <h2>{words.cannotSay.heading}</h2>
      <ul>
        {words.cannotSay.list.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.numbers.heading}</h2>
      <p>
        {words.numbers.before} <Link to="/methods">{words.numbers.link}</Link> {words.numbers.after}
      </p>
      <h2>
        <GlossaryText>{words.sources.heading}</GlossaryText>
      </h2>
      <p>
        {words.sources.before} <Link to="/data">{words.sources.link}</Link> {words.sources.after}
      </p>
      <SourceLine sources={area.attribution} />
      <p>{words.version(version.number)}</p>
    </TextPage>
  );
}
