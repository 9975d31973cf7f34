import type { TextSection } from "./text-sections.js";

/** What is kept about whoever looks, and about the people whom the data are about. */
export const PRIVACY = {
  title: "Privacy and cookies",
  heading: "Privacy and cookies",
  lead: "Looking at these pages leaves no trace of you beyond what is needed to answer. Nothing is asked of any other website, and nobody counts what you look at.",
} as const;

export const PRIVACY_SECTIONS: readonly TextSection[] = [
  {
    heading: "Cookies",
    says: [
      "Without signing in there is no cookie.",
      "Signing in sets one cookie, named sw, or __Host-sw over HTTPS. It holds a random number that stands for your session, and a signature. It is strictly necessary, so no consent is asked for. It ends when you sign out, after half an hour without a click, or after twelve hours, unless whoever runs the site has set other times.",
      "No page keeps anything in your browser’s storage, and none is for advertising or measurement.",
    ],
  },
  {
    heading: "What the server notes",
    says: [
      "Each request leaves a line with its time, the page’s path, how long it took and a random name. No address of yours, no search, no browser and no name is in it.",
      "Your network address is used to hold back floods of requests and guesses of passwords. It is kept in memory as long as that takes.",
    ],
  },
  {
    heading: "When you sign in",
    says: [
      "For people of the partnership an account holds the sign-in name, the name shown, the organisation and the roles, and a password only as a hash from which it cannot be read.",
      "What is changed, and who looks at what is not open, stands in an audit: the account, the roles, the time, the deed, and a keyed hash of the address. It cannot be altered without being noticed.",
    ],
  },
  {
    heading: "The people whom the data are about",
    says: [
      "Police records are published without names, moved to a point nearby, and by month.",
      "Partners’ records hold no names, dates of birth or telephone numbers; a file with such a column is refused. Counts so small that they could point to somebody are withheld, marked [c], from everyone but the officers who need them, and so is what would give them back.",
    ],
  },
  {
    heading: "Your rights",
    says: [
      "The partnership that runs the site decides about the data and answers for them. You can ask it what it holds about you, have it corrected, and object. If its answer does not content you, the Information Commissioner’s Office hears complaints.",
    ],
  },
];
