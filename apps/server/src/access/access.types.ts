import { GIVEN_ROLES, ROLE_WORDS, ROLES } from "@safer-wards/domain";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "../graphql/scalars.js";

function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
  name: "Role",
  description: "What a person is to the partnership, and so what they see.",
  valuesConfig: Object.fromEntries(ROLES.map((role) => [role, { description: ROLE_WORDS[role].sees }])),
});

export const PersonStateEnum = enumOf(["ACTIVE", "STOPPED"]);
registerEnumType(PersonStateEnum, {
  name: "PersonState",
  description: "Whether a person may sign in.",
  valuesConfig: {
    ACTIVE: { description: "May sign in." },
    STOPPED: { description: "May not sign in any more; what they did stays in the audit." },
  },
});

export const PersonOriginEnum = enumOf(["LOCAL", "OPENID", "DEMONSTRATION"]);
registerEnumType(PersonOriginEnum, {
  name: "PersonOrigin",
  description: "Who proves who a person is.",
  valuesConfig: {
    LOCAL: { description: "This site, by a password." },
    OPENID: { description: "The organisation's own sign-in, by OpenID Connect; roles come from there." },
    DEMONSTRATION: { description: "Nobody: a person of the demonstration." },
  },
});

@ObjectType("SessionTimes", { description: "When the session of whoever asks ends. Warn before." })
export class SessionTimesType {
  @Field(() => DateTime, { description: "If nothing more is asked of the server." })
  idleEndsAt: Date;

  @Field(() => DateTime, { description: "However much is asked; then one signs in again." })
  endsAt: Date;
}

@ObjectType("Viewer", { description: "Whoever asks." })
export class ViewerType {
  @Field(() => ID, { description: "`visitor` for whoever is not signed in." })
  id: string;

  @Field(() => String, { nullable: true, description: "Null for a visitor." })
  name: string | null;

  @Field(() => String, { nullable: true, description: "What the viewer signs in with; null for a visitor." })
  signInName: string | null;

  @Field(() => [RoleEnum], { description: "VISITOR alone for a visitor." })
  roles: readonly string[];

  @Field(() => String, { nullable: true, description: "The organisation whose objects are the viewer's own." })
  organisation: string | null;

  @Field(() => Boolean, { description: "Whether the viewer has a password here, which can be changed." })
  hasPassword: boolean;

  @Field(() => Boolean, { description: "Whether this is a person of the demonstration." })
  demonstration: boolean;

  @Field(() => SessionTimesType, { nullable: true, description: "Null for a visitor." })
  session: SessionTimesType | null;
}

@ObjectType("SignInWays", { description: "How one can sign in here." })
export class SignInWaysType {
  @Field(() => [RoleEnum], {
    description:
      "As whom one may look round with one click. Empty once demonstration data are cleared or the site is in earnest.",
  })
  demonstrationRoles: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "Where the organisation's own sign-in begins, such as /sign-in/openid; null where there is none.",
  })
  openIdAddress: string | null;
}

@ObjectType("Person", { description: "Somebody who may sign in." })
export class PersonType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => String, { description: "What one signs in with: a user name or an e-mail address." })
  signInName: string;

  @Field(() => String, { description: "What others call the person." })
  name: string;

  @Field(() => [RoleEnum], { description: "One or more; never VISITOR." })
  roles: readonly string[];

  @Field(() => String, { nullable: true, description: "The organisation whose objects are the person's own." })
  organisation: string | null;

  @Field(() => PersonOriginEnum, { description: "Who proves who the person is." })
  origin: string;

  @Field(() => PersonStateEnum, { description: "Whether the person may sign in." })
  state: string;

  @Field(() => DateTime, { description: "When the person was added." })
  createdAt: Date;
}

@ObjectType("Session", { description: "A session under way." })
export class SessionType {
  @Field(() => ID, { description: "To end it by; the cookie cannot be made from it." })
  id: string;

  @Field(() => PersonType, { description: "Who is signed in." })
  person: PersonType;

  @Field(() => Boolean, { description: "Whether this is the session that asks." })
  current: boolean;

  @Field(() => DateTime, { description: "When it began." })
  beganAt: Date;

  @Field(() => DateTime, { description: "The last request, give or take half a minute." })
  lastSeenAt: Date;

  @Field(() => DateTime, { description: "When it ends however much is asked." })
  endsAt: Date;
}

@InputType("SignInInput", { description: "A try to sign in." })
export class SignInInput {
  @Field(() => String, { description: "User name or e-mail address; capitals do not matter." })
  name: string;

  @Field(() => String, { description: "The password." })
  password: string;
}

@InputType("ChangePasswordInput", { description: "A new password for oneself." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The password until now." })
  current: string;

  @Field(() => String, { description: "At least 12 characters; what is tried first is refused with a sentence." })
  next: string;
}

@InputType("AddPersonInput", { description: "Somebody who is to sign in with a password." })
export class AddPersonInput {
  @Field(() => String, { description: "User name or e-mail address, without spaces." })
  signInName: string;

  @Field(() => String, { description: "What others call the person." })
  name: string;

  @Field(() => [RoleEnum], { description: `One or more of ${GIVEN_ROLES.join(", ")}.` })
  roles: string[];

  @Field(() => String, { nullable: true, description: "Needed for a partner." })
  organisation?: string | null;

  @Field(() => String, { description: "At least 12 characters; the person should change it." })
  password: string;
}

@InputType("ChangePersonInput", { description: "What is left out stays as it is." })
export class ChangePersonInput {
  @Field(() => ID, { description: "Who." })
  id: string;

  @Field(() => String, { nullable: true, description: "What others call the person." })
  name?: string | null;

  @Field(() => [RoleEnum], { nullable: true, description: "All roles from now on; the person's sessions end." })
  roles?: string[] | null;

  @Field(() => String, { nullable: true, description: "Empty for none." })
  organisation?: string | null;

  @Field(() => PersonStateEnum, { nullable: true, description: "STOPPED ends the person's sessions." })
  state?: string | null;

  @Field(() => String, { nullable: true, description: "A new password; the person's sessions end." })
  password?: string | null;
}
