import type { Review } from "./review-questions.js";
import { WORDS } from "./words.js";

/** The priorities of the year, and what cuts across them where something does. */
export function sectionsOf({ year, actions, parts }: Review) {
  const ofPriorities = year.priorities.map(({ key, name }) => ({
    key: key as string,
    name,
    actions: actions.filter(({ priority }) => priority === key),
  }));
  const across = actions.filter(({ priority }) => priority === null);
  const hasText = (parts.find(({ key }) => key === "text:ACROSS")?.text ?? "") !== "";
  if (across.length === 0 && !hasText) return ofPriorities;
  return [...ofPriorities, { key: "ACROSS", name: WORDS.across, actions: across }];
}
