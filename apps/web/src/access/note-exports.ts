import { onLeaving } from "../ui/leaving-the-page.js";
import { NoteExport } from "./sign-in-question.js";
import { tellServer } from "./tell-server.js";

/** Tells the server what the pages of somebody who is signed in save and print, until what it gives back is called. */
export function noteExports(): () => void {
  return onLeaving(({ kind, name }) => {
    const page = `${location.pathname}${location.search}`.slice(0, 2_000);
    // What was on the page was noted when it was read; a note that is lost here must not keep anybody from printing.
    tellServer(NoteExport, { input: { kind, name: name.slice(0, 200), page } }).catch(() => undefined);
  });
}
