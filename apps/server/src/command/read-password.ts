import { createInterface } from "node:readline";
import { UsageError } from "./usage-error.js";

/** Asks for a password without showing it; where no person sits there, takes the first line of standard input. */
export async function readPassword(question: string): Promise<string> {
  const { stdin, stderr } = process;
  const hidden = stdin.isTTY;
  // Without an output of its own, readline shows nothing of what is typed; it has to be there before anybody types.
  const lines = createInterface({ input: stdin, terminal: hidden });
  if (hidden) stderr.write(question);
  try {
    for await (const line of lines) return line;
  } finally {
    lines.close();
    if (hidden) stderr.write("\n");
  }
  throw new UsageError("The password is read from standard input, and nothing came.");
}
