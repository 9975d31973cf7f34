import type { Role } from "@safer-wards/domain";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import {
  AddPersonInput,
  ChangePasswordInput,
  ChangePersonInput,
  PersonType,
  RoleEnum,
  SessionType,
  SignInInput,
  SignInWaysType,
  ViewerType,
} from "./access.types.js";
import { personAnswer, sessionAnswer, viewerAnswer } from "./access.answer.js";
import type { Asker } from "./asker.js";
import type { People, PersonState } from "./people.service.js";
import type { Sessions } from "./sessions.service.js";
import type { SignIn } from "./sign-in.service.js";

@Resolver()
export class AccessResolver {
  constructor(
    private readonly signIns: SignIn,
    private readonly knownPeople: People,
    private readonly openSessions: Sessions,
    private readonly openIdAddress: string | null,
  ) {}

  @Query(() => ViewerType, { description: "Whoever asks; a visitor when nobody is signed in." })
  async viewer(@Ctx() asker: Asker) {
    return viewerAnswer(asker.viewer.id === null ? null : await this.signIns.personOf(asker.viewer.id), asker);
  }

  @Query(() => SignInWaysType, { description: "How one can sign in here." })
  async signInWays() {
    return { demonstrationRoles: await this.signIns.demonstrationRoles(), openIdAddress: this.openIdAddress };
  }

  @Mutation(() => ViewerType, { description: "Signs in with a password. SIGN_IN_REFUSED or TOO_MANY_TRIES when not." })
  async signIn(@Ctx() asker: Asker, @Arg("input", () => SignInInput) input: SignInInput) {
    return this.answerAfter(asker, (await this.signIns.withPassword(asker, input)).id);
  }

  @Mutation(() => ViewerType, { description: "Looks round as a demonstration person, while there are such doors." })
  async demonstrationSignIn(@Ctx() asker: Asker, @Arg("role", () => RoleEnum) role: Role) {
    return this.answerAfter(asker, (await this.signIns.asDemonstration(asker, role)).id);
  }

  @Mutation(() => ViewerType, { description: "Ends the session on the server; the answer is a visitor." })
  async signOut(@Ctx() asker: Asker) {
    await this.signIns.leave(asker);
    return viewerAnswer(null, asker);
  }

  @Mutation(() => ViewerType, { description: "Changes one's own password; one's other sessions end." })
  async changePassword(@Ctx() asker: Asker, @Arg("input", () => ChangePasswordInput) input: ChangePasswordInput) {
    await this.knownPeople.changePassword(asker, input.current, input.next);
    return this.answerAfter(asker, asker.viewer.id ?? "");
  }

  @Query(() => [PersonType], { description: "Everybody who may sign in, without the demonstration's people." })
  async people(@Ctx() asker: Asker) {
    return (await this.knownPeople.list(asker)).map(personAnswer);
  }

  @Mutation(() => PersonType, { description: "Adds somebody who signs in with a password." })
  async addPerson(@Ctx() asker: Asker, @Arg("input", () => AddPersonInput) input: AddPersonInput) {
    const { signInName, name, roles, organisation = null, password } = input;
    return personAnswer(await this.knownPeople.add(asker, { signInName, name, roles, organisation, password }));
  }

  @Mutation(() => PersonType, { description: "Changes what somebody is called or may do, or stops them." })
  async changePerson(@Ctx() asker: Asker, @Arg("input", () => ChangePersonInput) input: ChangePersonInput) {
    const { id, name, roles, organisation, state, password } = input;
    return personAnswer(
      await this.knownPeople.change(asker, {
        id,
        name: name ?? undefined,
        roles: roles ?? undefined,
        organisation: organisation ?? undefined,
        state: (state ?? undefined) as PersonState | undefined,
        password: password ?? undefined,
      }),
    );
  }

  @Query(() => [SessionType], { description: "One's own sessions under way, and everybody's to administrators." })
  async sessions(@Ctx() asker: Asker) {
    return (await this.openSessions.list(asker)).map((session) => sessionAnswer(session, asker));
  }

  @Mutation(() => [SessionType], { description: "Ends a session of one's own, or as an administrator anybody's." })
  async endSession(@Ctx() asker: Asker, @Arg("id", () => ID) id: string) {
    await this.openSessions.end(asker, id);
    return this.sessions(asker);
  }

  private async answerAfter(asker: Asker, personId: string) {
    return viewerAnswer(await this.signIns.personOf(personId), asker);
  }
}
