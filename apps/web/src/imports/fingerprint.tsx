import { useState } from "react";

interface FingerprintProps {
  readonly file: string;
  readonly sha256: string;
}

/** A file's name with the beginning of its fingerprint; the button copies the whole of it. */
export function Fingerprint({ file, sha256 }: FingerprintProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(sha256);
    setCopied(true);
  };
  return (
    <>
      <span className="fingerprint__file">{file}</span>
      <span className="fingerprint">
        <code title={sha256}>{sha256.slice(0, 12)}…</code>{" "}
        <button type="button" className="link-button" onClick={() => void copy()}>
          {copied ? "Copied" : "Copy"}
          <span className="govuk-visually-hidden"> the fingerprint of {file}</span>
        </button>
      </span>
    </>
  );
}
