import { graphql } from "../first-answer/gql/index.js";

export const WaysIn = graphql(`
  query WaysIn {
    signInWays {
      openIdAddress
      demonstrationRoles
    }
  }
`);

export const SignInWithPassword = graphql(`
  mutation SignInWithPassword($input: SignInInput!) {
    signIn(input: $input) {
      id
    }
  }
`);

export const SignInAsDemonstration = graphql(`
  mutation SignInAsDemonstration($role: Role!) {
    demonstrationSignIn(role: $role) {
      id
    }
  }
`);

export const NoteExport = graphql(`
  mutation NoteExport($input: NoteExportInput!) {
    noteExport(input: $input)
  }
`);

export const ChangeOwnPassword = graphql(`
  mutation ChangeOwnPassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      id
    }
  }
`);
