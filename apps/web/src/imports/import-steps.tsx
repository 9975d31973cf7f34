/** How whoever runs the server takes in real files. */
export function ImportSteps() {
  return (
    <section className="page-section page-text" aria-labelledby="steps">
      <h2 id="steps" className="govuk-heading-m">
        How to import police files
      </h2>
      <p className="govuk-body">
        This is done on the machine that runs Safer Wards, in its folder. The server need not be stopped.
      </p>
      <ol className="govuk-list govuk-list--number">
        <li>
          Download the street-level files of your forces from <a href="https://data.police.uk/data/">data.police.uk</a>:
          a ZIP archive as it is, a folder of it, or single CSV files.
        </li>
        <li>
          Take them in:
          <pre className="command">
            <code>npm run data -- import path/to/files</code>
          </pre>
          A month of a force is replaced as a whole, so the same file may be imported twice and a revised one takes its
          place. What is refused is listed with its line, its column and the mend.
        </li>
        <li>
          See what is there:
          <pre className="command">
            <code>npm run data -- coverage</code>
          </pre>
        </li>
        <li>
          The first real import removes the demonstration incidents. To remove all demonstration data:
          <pre className="command">
            <code>npm run data -- clear demonstration</code>
          </pre>
        </li>
      </ol>
    </section>
  );
}
