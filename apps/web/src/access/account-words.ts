/** Words of the menu of whoever is signed in, and of the page on which one changes the own password. */
export const ACCOUNT_WORDS = {
  menu: {
    label: "Account",
    signedIn: "Signed in",
    people: "People and sessions",
    audit: "Audit",
    password: "Change your password",
    signOut: "Sign out",
    signOutFailed: (reason: string) => `You are still signed in. ${reason}`,
  },
  password: {
    title: "Change your password",
    waiting: "who is signed in",
    signInAfter: "to change your password.",
    noneDemonstration: "You have no password here: this is a person of the demonstration.",
    noneOrganisation:
      "You have no password here: your organisation proves who you are, and that is where you change it.",
    current: "Password now",
    next: "New password",
    nextHint: "At least 12 characters. A few words that do not belong together are good",
    again: "New password again",
    change: "Change password",
    changed: "Your password is changed. Wherever else you were signed in, you no longer are.",
    wrong: "This is not the password that you have now.",
    needed: {
      current: "Enter the password that you have now.",
      next: "Enter a new password of at least 12 characters.",
      again: "The two new passwords are not the same. Enter the new one again.",
    },
  },
} as const;
