import { useState } from "react";
import { WORDS } from "./words.js";

const words = WORDS.ledger;

interface FingerprintProps {
  readonly file: string;
  readonly sha256: string;
  /** Null of a month that was taken in before checksums of rows were noted. */
  readonly rowsChecksum: string | null;
}

/** A file's name with the beginnings of its fingerprint and of its rows' checksum. */
export function Fingerprint({ file, sha256, rowsChecksum }: FingerprintProps) {
  return (
    <>
      <span className="fingerprint__file">{file}</span>
      <ShortSum of={words.ofFile} whole={sha256} copyWhat={words.fingerprintOf(file)} />
      {rowsChecksum !== null && <ShortSum of={words.ofRows} whole={rowsChecksum} copyWhat={words.checksumOf(file)} />}
    </>
  );
}

interface ShortSumProps {
  readonly of: string;
  readonly whole: string;
  readonly copyWhat: string;
}

/** The beginning of a long number; the button copies the whole of it. */
function ShortSum({ of, whole, copyWhat }: ShortSumProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(whole);
    setCopied(true);
  };
  return (
    <span className="fingerprint">
      {of} <code title={whole}>{whole.slice(0, 12)}…</code>{" "}
      <button type="button" className="link-button" onClick={() => void copy()}>
        {copied ? words.copied : words.copy}
        <span className="govuk-visually-hidden">{copyWhat}</span>
      </button>
    </span>
  );
}
