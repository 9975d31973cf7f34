import { expect, it } from "vitest";
import { hashPassword, isRightPassword } from "./passwords.js";

const PASSWORD = "Übung am stillen Fluss";

it("keeps argon2id at 19 MiB with two passes, and another salt each time", async () => {
  const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

it("knows a password again however the keyboard composed its letters", async () => {
  const kept = await hashPassword(PASSWORD.normalize("NFC"));
  expect(await isRightPassword(kept, PASSWORD.normalize("NFD"))).toBe(true);
  expect(await isRightPassword(kept, "Ubung am stillen Fluss")).toBe(false);
});

it("no password is right where there is nobody", async () => {
  expect(await isRightPassword(null, PASSWORD)).toBe(false);
});
