import { hash, verify } from "@node-rs/argon2";

/** argon2id, the default of the library, with 19 MiB, two passes and one lane: the least that OWASP names; about 25 ms. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Equal characters are equal bytes, whichever keyboard wrote them. */
function bytesOf(password: string): string {
  return password.normalize("NFKC");
}

export async function hashPassword(password: string): Promise<string> {
  return hash(bytesOf(password), ARGON2ID);
}

let ofNobody: Promise<string> | undefined;

/** Whether the password is right. Where there is none to compare with, it takes as long and says no. */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  ofNobody ??= hashPassword(crypto.randomUUID());
  const right = await verify(passwordHash ?? (await ofNobody), bytesOf(password));
  return right && passwordHash !== null;
}
