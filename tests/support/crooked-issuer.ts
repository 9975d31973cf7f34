import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CLIENT } from "./openid-provider.js";

export interface CrookedIssuer {
  readonly issuer: string;
  /** What the next ID token says instead of the truth; with another key where `forge` says so. */
  say(claims: Record<string, unknown>, forge?: boolean): void;
  stop(): Promise<void>;
}

/** An issuer whose ID tokens are well signed and say what a test wants, which a real one cannot be made to do. */
export async function startCrookedIssuer(): Promise<CrookedIssuer> {
  const honest = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  let saying: Record<string, unknown> = {};
  let key = honest;
  let issuer = "";
  const server = createServer((request, response) => {
    const answer = (body: unknown) => response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    if (request.url?.startsWith("/.well-known/")) return answer(metadata(issuer));
    if (request.url === "/jwks") return answer({ keys: [jwk(honest)] });
    return answer({ access_token: "none", token_type: "Bearer", id_token: idToken(issuer, saying, key) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    say: (claims, forge = false) => {
      saying = claims;
      key = forge ? other : honest;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function jwk(key: KeyObject) {
  return { ...createPublicKey(key).export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" };
}

function idToken(issuer: string, saying: Record<string, unknown>, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: CLIENT.id,
    sub: "one",
    iat: now,
    exp: now + 300,
    email: "one@council.example",
    email_verified: true,
    roles: ["Officers"],
    ...saying,
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "RS256", kid: "one" })}.${part(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}
