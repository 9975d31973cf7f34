import { expect, it } from "vitest";
import { TooManyTries } from "./authorise.js";
import { addressKey, SignInThrottle } from "./throttle.js";

it("takes the network of an IPv6 address for one, and an IPv4 address for itself however it is written", () => {
  expect(addressKey("2001:db8:1:2:3:4:5:6")).toBe(addressKey("2001:0DB8:1:2::9"));
  expect(addressKey("2001:db8:1:2::1")).not.toBe(addressKey("2001:db8:1:3::1"));
  expect(addressKey("::1")).toBe(addressKey("0:0:0:0:0:0:0:1"));
  expect(addressKey("::ffff:192.0.2.7")).toBe(addressKey("192.0.2.7"));
  expect(addressKey("192.0.2.7")).not.toBe(addressKey("192.0.2.8"));
});

it("an account is tried ten times from anywhere, and one address tries no more than fifty accounts", async () => {
  const throttle = new SignInThrottle();
  for (let number = 0; number < 10; number++) await throttle.count("alex", `192.0.2.${number}`);
  await expect(throttle.count("alex", "192.0.2.99")).rejects.toThrow(TooManyTries);
  for (let number = 0; number < 50; number++) await throttle.count(`person ${number}`, "198.51.100.1");
  await expect(throttle.count("another", "198.51.100.1")).rejects.toThrow(/Wait \d+ minutes/);
  await expect(throttle.count("another", "198.51.100.2")).resolves.toBeUndefined();
});

it("a right password gives the account its tries again", async () => {
  const throttle = new SignInThrottle();
  for (let number = 0; number < 10; number++) await throttle.count("alex", "192.0.2.1");
  await throttle.forget("alex");
  await expect(throttle.count("alex", "192.0.2.1")).resolves.toBeUndefined();
});
