import { TextPage } from "./text-page.js";

/** Whether everybody can use these pages, and what to do when they cannot. */
export function AccessibilityPage() {
  return (
    <TextPage title="Accessibility" heading="Accessibility of Safer Wards">
      <p>
        Everybody should be able to use these pages. They are built to meet the Web Content Accessibility Guidelines 2.2
        at level AA.
      </p>
      <h2>What you can do here</h2>
      <ul>
        <li>Do everything with a keyboard, the map too: arrows move it, + and − zoom, Escape returns.</li>
        <li>Read every map and chart as a table with the same numbers, and download it.</li>
        <li>Enlarge to 400 % without scrolling from side to side, but for wide tables, which scroll by themselves.</li>
        <li>Use a screen reader, your own colours, and the setting that reduces motion.</li>
        <li>Print every page on A4, also in black and white.</li>
      </ul>
      <h2>What is not yet good enough</h2>
      <ul>
        <li>The map's shapes mean nothing to a screen reader; use the list of wards beside it or the table.</li>
        <li>Wide tables need scrolling from side to side on a phone.</li>
        <li>
          Without JavaScript no page is shown. The figures can then be had from the machine-readable interface alone.
        </li>
      </ul>
      <h2>How this was tested</h2>
      <p>
        Every page is checked by an automatic tool (axe) at phone and desktop width, and journeys by keyboard alone run
        with every change to the software. People who rely on assistive technology have not tested it yet.
      </p>
      <h2>When something does not work for you</h2>
      <p>
        Tell the partnership that gave you this address what you were looking for and how you read the web. If you are
        not content with the answer, the Equality Advisory and Support Service can help.
      </p>
    </TextPage>
  );
}
