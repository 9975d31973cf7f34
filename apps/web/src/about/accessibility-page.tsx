import { ACCESSIBILITY, ACCESSIBILITY_SECTIONS } from "./accessibility-words.js";
import { TextPage } from "./text-page.js";
import { TextSections } from "./text-sections.js";

/** Whether everybody can use these pages, and what to do when they cannot. */
export function AccessibilityPage() {
  return (
    <TextPage title={ACCESSIBILITY.title} heading={ACCESSIBILITY.heading}>
      <p>{ACCESSIBILITY.lead}</p>
      <TextSections sections={ACCESSIBILITY_SECTIONS} />
    </TextPage>
  );
}
