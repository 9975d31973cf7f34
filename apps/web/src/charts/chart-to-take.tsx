import type { TableAbout } from "@safer-wards/domain";
import { type ReactElement, type ReactNode, useRef, useState } from "react";
import { savePicture } from "../ui/save-file.js";
import { WORDS } from "./words.js";

const words = WORDS.picture;

interface ChartToTakeProps {
  /** What the table of the same numbers says of itself. */
  readonly about: TableAbout;
  /** The chart with its key. */
  readonly children: ReactNode;
}

/** A chart with a button under it that saves it as a picture with its title, source and licence. */
export function ChartToTake({ about, children }: ChartToTakeProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const [isFailed, setFailed] = useState(false);
  async function take(): Promise<void> {
    if (!frame.current) return;
    const { chartPicture } = await import("./chart-picture.js");
    savePicture(`${about.fileName}.png`, await chartPicture(frame.current, about, location.href));
  }
  return (
    <>
      <div ref={frame}>{children}</div>
      <div className="table-download">
        <button
          type="button"
          className="link-button"
          onClick={() =>
            void take().then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          {words.take}
          <span className="govuk-visually-hidden">: {about.title}</span>
        </button>
      </div>
      {isFailed && <p role="alert">{words.failed}</p>}
    </>
  );
}
