import { WORDS } from "./words.js";

const words = WORDS.howTo;

/** How whoever runs the server takes in real files. */
export function ImportSteps() {
  return (
    <section className="page-section page-text" aria-labelledby="steps">
      <h2 id="steps" className="govuk-heading-m">
        {words.heading}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <ol className="govuk-list govuk-list--number">
        <li>
          {words.download} <a href="https://data.police.uk/data/">{words.downloadSite}</a>
          {words.downloadAs}
        </li>
        <li>
          {words.take}
          <Command words={words.takeCommand} />
          {words.taken}
        </li>
        <li>
          {words.see}
          <Command words={words.seeCommand} />
        </li>
        <li>
          {words.clear}
          <Command words={words.clearCommand} />
        </li>
      </ol>
    </section>
  );
}

function Command({ words: command }: { readonly words: string }) {
  return (
    <pre className="command">
      <code>{command}</code>
    </pre>
  );
}
