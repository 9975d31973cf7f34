import { useMutation } from "@apollo/client/react";
import { useId, useState } from "react";
import type { FormEvent } from "react";
import { graphql } from "../gql/index.js";
import { failureOf } from "../ui/failure.js";
import { LongTextField } from "../ui/form-fields.js";
import { textIn } from "../ui/form-text.js";
import { ACTION_WORDS } from "./action-words.js";
import type { PlanAction } from "./plan-questions.js";

const DecideActionUpdate = graphql(`
  mutation DecideActionUpdate($input: DecideUpdateInput!) {
    decideActionUpdate(input: $input) {
      ...PlanActionParts
    }
  }
`);

/** An officer publishes an owner's update, or sends it back with a note. */
export function DecideUpdate({ update }: { readonly update: PlanAction["updates"][number] }) {
  const [decide, { loading }] = useMutation(DecideActionUpdate);
  const [objection, setObjection] = useState<string>();
  const id = useId();
  const send = async (form: HTMLFormElement, publish: boolean) => {
    const note = textIn(new FormData(form), "note");
    try {
      await decide({ variables: { input: { id: update.id, publish, note, version: update.version } } });
    } catch (error) {
      setObjection(failureOf(error).sentence);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute("value");
    void send(event.currentTarget, pressed === "publish");
  };
  return (
    <form className="decide-update" noValidate onSubmit={submit}>
      {update.caution !== null && <p className="state state--failed decide-update__caution">{update.caution}</p>}
      <LongTextField
        id={id}
        name="note"
        label={ACTION_WORDS.decideUpdate.note}
        hint={ACTION_WORDS.decideUpdate.noteHint}
        initial=""
        rows={2}
        objection={objection}
      />
      <div className="state__actions">
        <button type="submit" value="publish" className="govuk-button" disabled={loading}>
          {ACTION_WORDS.decideUpdate.publish}
        </button>
        <button type="submit" value="back" className="govuk-button govuk-button--secondary" disabled={loading}>
          {ACTION_WORDS.decideUpdate.sendBack}
        </button>
      </div>
    </form>
  );
}
