import { countWords } from "../ui/number-words.js";

/** Every word of the search box. */
export const FIND_WORDS = {
  label: "Search for a ward, town, street, operation or partner",
  placeholder: "Search",
  results: "Results",
  failed: "The search did not answer. Try again.",
  found: (count: number, text: string) => {
    if (count === 0) return `Nothing here is called “${text}”.`;
    return countWords(count, "result");
  },
  kinds: {
    WARD: "Ward",
    TOWN: "Town",
    PARISH: "Parish",
    OUTLINE: "Outline",
    VILLAGE: "Place",
    FORMER_WARD: "Former ward",
    HOTSPOT: "Hotspot",
    STREET: "Street",
    POSTCODE: "Postcode",
    OPERATION: "Operation",
    ORGANISATION: "Partner",
    PROVIDER: "Provider",
    ACTION: "Action",
    FIGURE: "Figure",
    PAGE: "Page",
  },
} as const;
