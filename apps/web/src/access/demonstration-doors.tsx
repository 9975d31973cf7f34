import { ROLE_WORDS } from "@safer-wards/domain";
import type { Role } from "@safer-wards/domain";
import { useState } from "react";
import { failureOf } from "../ui/failure.js";
import { SignInAsDemonstration } from "./sign-in-question.js";
import { tellServer } from "./tell-server.js";
import { SIGN_IN_WORDS } from "./sign-in-words.js";

const words = SIGN_IN_WORDS.doors;

interface DemonstrationDoorsProps {
  readonly roles: readonly Role[];
  readonly onSignedIn: () => void;
}

/** One click to look round as somebody of the demonstration. */
export function DemonstrationDoors({ roles, onSignedIn }: DemonstrationDoorsProps) {
  const [fault, setFault] = useState<string | null>(null);
  const enter = async (role: Role) => {
    try {
      await tellServer(SignInAsDemonstration, { role });
      onSignedIn();
    } catch (error) {
      setFault(failureOf(error).sentence);
    }
  };
  return (
    <section className="demonstration-doors" aria-labelledby="doors">
      <h2 id="doors" className="govuk-heading-m">
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      {fault !== null && (
        <p className="govuk-error-message" role="alert">
          {fault}
        </p>
      )}
      <ul className="demonstration-doors__list">
        {roles.map((role) => (
          <li key={role}>
            <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void enter(role)}>
              {words.explore(ROLE_WORDS[role].name.toLowerCase())}
            </button>
            <span className="demonstration-doors__sees">{ROLE_WORDS[role].sees}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
