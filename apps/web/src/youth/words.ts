/** Words of the pages about youth work. Sentences that depend on numbers come from the server. */
export const WORDS = {
  byWard:
    "This page counts by ward, and the chosen place is an outline of its own: what follows is of the whole borough. Its own page tells more to officers.",
} as const;
