/** Every word of the page for signing in. */
export const SIGN_IN_WORDS = {
  page: {
    title: "Sign in",
    lead: "Open data and the plan are there for everyone. Sign in for the partnership's records.",
    waiting: "the ways to sign in",
    signedInAs: (name: string, roles: string) => `You are signed in as ${name} (${roles}).`,
    goOn: "Go on",
    organisation: "Sign in with your organisation",
    notSignedIn: "You are not signed in",
    refused: "Your organisation's sign-in did not let you in.",
    /** Why the organisation’s own sign-in did not let the reader in. */
    refusals: {
      stopped: "Your account here has been switched off. Ask an administrator.",
      email: "Your organisation's sign-in did not confirm your e-mail address. Ask an administrator.",
      role: "Your organisation's sign-in gives you no role here. Ask an administrator for one.",
      organisation:
        "Your organisation's sign-in does not say which organisation's records are yours. Ask an administrator.",
      unproven: "Your organisation's sign-in could not be confirmed. Try again.",
      unavailable: "Your organisation's sign-in cannot be reached just now. Try again later.",
      expired: "Signing in took too long, or was begun in another window. Try again.",
    },
  },
  form: {
    name: "Name or e-mail address",
    password: "Password",
    signIn: "Sign in",
    needed: { name: "Enter your name or e-mail address.", password: "Enter your password." },
  },
  doors: {
    heading: "Look round without an account",
    lead: "This site holds demonstration data, so anyone may look round. These buttons go away when the demonstration data are cleared.",
    explore: (role: string) => `Explore as ${role}`,
  },
} as const;
