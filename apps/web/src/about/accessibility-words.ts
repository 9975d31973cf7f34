import type { TextSection } from "./text-sections.js";

/** The accessibility statement, under the headings that the regulations of 2018 ask for. */
export const ACCESSIBILITY = {
  title: "Accessibility",
  heading: "Accessibility statement for Safer Wards",
  lead: "Safer Wards is run by the partnership whose name stands on its pages. Everybody should be able to use it: every map and chart has an equal table, every page works by keyboard, and every page prints.",
} as const;

export const ACCESSIBILITY_SECTIONS: readonly TextSection[] = [
  {
    heading: "What you can do here",
    says: [],
    list: [
      "Do everything with a keyboard, the map too: arrows move it, + and − zoom, Escape returns.",
      "Read every map and chart as a table with the same numbers, and download it.",
      "Enlarge text to 200 %, and a page to 400 %, without scrolling from side to side, but for wide tables, which scroll by themselves.",
      "Use a screen reader, your own colours, and the setting that reduces motion.",
      "Print every page on A4, also in black and white.",
    ],
  },
  {
    heading: "How accessible this website is",
    says: ["We know that some parts are not yet good enough:"],
    list: [
      "The shapes on a map mean nothing to a screen reader; the list of areas beside it and the table do.",
      "Wide tables need scrolling from side to side on a phone.",
      "Without JavaScript no page is shown; the figures can then be had from the programming interface alone.",
    ],
  },
  {
    heading: "Feedback and contact information",
    says: [
      "If you need what stands here in another form, such as large print, an easy-to-read text or a recording, ask the partnership that gave you this address. Say which page, and how you read the web. You should have an answer within ten working days.",
    ],
  },
  {
    heading: "Reporting accessibility problems with this website",
    says: [
      "If you meet a problem that is not listed here, or think that these pages do not meet the regulations, tell the same partnership.",
    ],
  },
  {
    heading: "Enforcement procedure",
    says: [
      "The Equality and Human Rights Commission is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not content with how your complaint is answered, turn to the Equality Advisory and Support Service.",
    ],
  },
  {
    heading: "Technical information about this website’s accessibility",
    says: [
      "The partnership is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
    ],
  },
  {
    heading: "Compliance status",
    isSub: true,
    says: [
      "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, because of what is listed under “Non-accessible content”.",
    ],
  },
  {
    heading: "Non-accessible content",
    says: ["What is listed here is not accessible, for these reasons."],
  },
  {
    heading: "Non-compliance with the accessibility regulations",
    isSub: true,
    says: [
      "The automatic tests walk through every page that is open to all at 320, 768 and 1,280 pixels: answered, with nothing recorded, while it waits, and when the answer fails. The pages for people with an account are walked through as each of their roles, answered only. Where the walk found a fault, it was mended. An automatic test finds no more than a part of what can be wrong. People who rely on assistive technology have not tested these pages yet, so failures that only they would find are likely.",
    ],
  },
  {
    heading: "Disproportionate burden",
    isSub: true,
    says: ["Nothing is claimed to be a disproportionate burden."],
  },
  {
    heading: "Content that’s not within the scope of the accessibility regulations",
    isSub: true,
    says: [
      "Online maps are exempt as long as the essential information is given in an accessible form; here it is given in the table beside each map.",
    ],
  },
  {
    heading: "What we’re doing to improve accessibility",
    says: [
      "Every page is checked by an automatic tool with each change to the software. A round of tests with people who use screen readers, magnifiers and voice control should come before these pages are put to public use.",
    ],
  },
  {
    heading: "Preparation of this accessibility statement",
    says: [
      "This statement was prepared on 27 November 2026, from the software’s own tests: axe on thirty pages that are open to all, in four states and at three widths, and on the pages of each role; the same pages with text twice as large, at 400 %, and in forced colours; the maps without WebGL; and more than a dozen journeys by keyboard alone. Whoever runs the site reviews it every year.",
    ],
  },
];
