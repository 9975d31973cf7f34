import { PRIVACY, PRIVACY_SECTIONS } from "./privacy-words.js";
import { TextPage } from "./text-page.js";
import { TextSections } from "./text-sections.js";

/** What is kept about whoever looks, and for how long. */
export function PrivacyPage() {
  return (
    <TextPage title={PRIVACY.title} heading={PRIVACY.heading}>
      <p>{PRIVACY.lead}</p>
      <TextSections sections={PRIVACY_SECTIONS} />
    </TextPage>
  );
}
