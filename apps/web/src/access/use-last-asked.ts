import { useEffect, useState } from "react";

/** Tells the site's other tabs that the server was asked, as they share the session. */
const CHANNEL = "safer-wards-session";

/** When this site last asked the server, from whichever tab, in milliseconds of the browser's clock. */
export function useLastAsked(): number {
  const [lastAsked, setLastAsked] = useState(0);
  useEffect(function followRequests() {
    const channel = new BroadcastChannel(CHANNEL);
    const tell = (at: number) => setLastAsked((before) => Math.max(before, at));
    channel.addEventListener("message", ({ data }) => typeof data === "number" && tell(data));
    const observer = new PerformanceObserver((list) => {
      const asked = list.getEntries().filter(({ name }) => name.startsWith(`${location.origin}/graphql`));
      if (asked.length === 0) return;
      const at = performance.timeOrigin + Math.max(...asked.map(({ startTime }) => startTime));
      tell(at);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin and takes none
      channel.postMessage(at);
    });
    observer.observe({ type: "resource" });
    return () => {
      observer.disconnect();
      channel.close();
    };
  }, []);
  return lastAsked;
}
