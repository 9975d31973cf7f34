import { createContext, useCallback, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { askServer } from "../first-answer/ask-server.js";
import type { AskingViewerQuery } from "../first-answer/gql/graphql.js";
import { AskingViewer } from "./viewer-question.js";

export type SignedViewer = AskingViewerQuery["viewer"];

interface KnownViewer {
  /** Undefined until the server has said it, and while it cannot be asked. */
  readonly viewer: SignedViewer | undefined;
  /** When the server said it. */
  readonly answeredAt: number;
  readonly error: unknown;
  /** Asks again, which also keeps the session from ending. */
  readonly askAgain: () => Promise<void>;
}

const ViewerContext = createContext<KnownViewer | null>(null);

/** Asks once who is signed in. A page is opened anew when that changes. */
export function ViewerProvider({ children }: { readonly children: ReactNode }) {
  const [known, setKnown] = useState<Omit<KnownViewer, "askAgain">>({
    viewer: undefined,
    answeredAt: 0,
    error: undefined,
  });
  const take = useCallback(
    ({ viewer }: AskingViewerQuery) => setKnown({ viewer, answeredAt: Date.now(), error: undefined }),
    [],
  );
  const refuse = useCallback((error: unknown) => setKnown((before) => ({ ...before, error })), []);
  const askAgain = useCallback(() => askViewer().then(take, refuse), [take, refuse]);
  useEffect(
    function askWhoIsSignedIn() {
      askViewer().then(take, refuse);
    },
    [take, refuse],
  );
  const signedIn = isSignedIn(known.viewer);
  useEffect(
    function noteWhatIsExported() {
      if (!signedIn) return undefined;
      let stop: (() => void) | null = null;
      let wanted = true;
      void import("./note-exports.js").then(({ noteExports }) => {
        if (wanted) stop = noteExports();
      });
      return () => {
        wanted = false;
        stop?.();
      };
    },
    [signedIn],
  );
  return <ViewerContext value={{ ...known, askAgain }}>{children}</ViewerContext>;
}

async function askViewer(): Promise<AskingViewerQuery> {
  return (await askServer(AskingViewer.toString(), "{}")) as AskingViewerQuery;
}

export function useViewer(): KnownViewer {
  const known = useContext(ViewerContext);
  if (known === null) throw new Error("useViewer: no ViewerProvider stands above this component");
  return known;
}

export function isSignedIn(viewer: SignedViewer | undefined): viewer is SignedViewer {
  return viewer !== undefined && viewer.session != null;
}
