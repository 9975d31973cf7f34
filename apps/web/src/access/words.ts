import { countWords } from "../ui/number-words.js";

const LOSS = "What you have typed and not saved would then be lost; the address of this page still opens this view.";

/** Words about signing in that may stand on any page. They come with the first load, so they are few. */
export const WORDS = {
  signIn: "Sign in",
  sessionEnd: {
    ended: "Your session has ended. What you had typed and not saved has to be saved after signing in.",
    idle: (minutes: number) =>
      `You will be signed out in ${countWords(minutes, "minute")}, as nothing was asked for a while. ${LOSS}`,
    longest: (minutes: number) =>
      `You will be signed out in ${countWords(minutes, "minute")}, as a session lasts no longer. Save what you are doing. ${LOSS}`,
    stay: "Stay signed in",
  },
  administrators: {
    waiting: "who is signed in",
    notYours: (name: string) =>
      `This page is for administrators. You are signed in as ${name}, whose roles do not include that; an administrator can change them.`,
    signInBefore: "This page is for administrators.",
    signInAfter: "with an administrator’s account to see it.",
  },
  organisation: {
    label: "Organisation",
    failed: (reason: string) => `The organisations could not be listed. ${reason}`,
  },
} as const;
