import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { isThisMachine, type OpenIdSettings } from "./openid-settings.js";

/** Why somebody who came from the issuer is not let in, as the address of the sign-in page says it. */
export type OpenIdRefusal = "unavailable" | "expired" | "unproven" | "email" | "role" | "organisation" | "stopped";

export class RefusedByOpenId extends Error {
  constructor(
    readonly refusal: OpenIdRefusal,
    options?: ErrorOptions,
  ) {
    super(`OpenID Connect: ${refusal}`, options);
  }
}

/** What the browser's session remembers between leaving for the issuer and coming back. It serves once. */
export interface OpenIdErrand {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  /** The page to go on with. */
  readonly returnTo: string;
}

/** Asks the issuer who somebody is: code flow with PKCE, state and nonce. */
export class OpenIdIssuer {
  private found: Promise<Configuration> | null = null;

  constructor(private readonly settings: OpenIdSettings) {}

  /** Where to send the browser, and what to remember until it comes back. */
  async leave(redirectUri: string, returnTo: string): Promise<{ address: URL; errand: OpenIdErrand }> {
    const issuer = await this.find();
    const [state, nonce, codeVerifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const errand = { state, nonce, codeVerifier, redirectUri, returnTo };
    const address = buildAuthorizationUrl(issuer, {
      redirect_uri: redirectUri,
      scope: "openid email profile",
      state: errand.state,
      nonce: errand.nonce,
      code_challenge: await calculatePKCECodeChallenge(errand.codeVerifier),
      code_challenge_method: "S256",
    });
    return { address, errand };
  }

  /** The claims of whoever came back; throws {@link RefusedByOpenId} where anything about them is not proven. */
  async comeBack(address: URL, errand: OpenIdErrand): Promise<IDToken> {
    const issuer = await this.find();
    try {
      const tokens = await authorizationCodeGrant(issuer, address, {
        pkceCodeVerifier: errand.codeVerifier,
        expectedState: errand.state,
        expectedNonce: errand.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims) return claims;
    } catch (error) {
      throw new RefusedByOpenId("unproven", { cause: error });
    }
    throw new RefusedByOpenId("unproven");
  }

  /** Asked for at the first sign-in and kept, so that the server starts while the issuer is down. */
  private find(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const here = isThisMachine(issuer) ? [allowInsecureRequests] : [];
    this.found ??= discovery(issuer, clientId, clientSecret, undefined, {
      execute: [...here, enableNonRepudiationChecks],
    });
    return this.found.catch((error: unknown) => {
      this.found = null;
      throw new RefusedByOpenId("unavailable", { cause: error });
    });
  }
}
