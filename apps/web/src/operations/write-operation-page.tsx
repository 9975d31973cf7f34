import { useQuery } from "@apollo/client/react";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { SignInLink, useMay } from "../access/index.js";
import { Page } from "../app/page.js";
import { Answer, Waiting } from "../ui/index.js";
import { FORM_WORDS } from "./form-words.js";
import { OperationForm } from "./operation-form.js";
import { OneOperation } from "./operation-questions.js";
import "./operations.scss";
import { WORDS } from "./words.js";

const words = FORM_WORDS.page;

/** Writes a new operation. */
export function NewOperationPage() {
  const { open, leave } = useWays();
  return (
    <Page title={words.titleOfNew}>
      <h1 className="page-heading">{words.headingOfNew}</h1>
      <OfficersOnly>
        <OperationForm operation={null} onSaved={open} onCancel={leave} />
      </OfficersOnly>
    </Page>
  );
}

/** Changes an operation. */
export function ChangeOperationPage() {
  const { operationId = "" } = useParams({ strict: false });
  const { open } = useWays();
  return (
    <Page title={words.change}>
      <h1 className="page-heading">{words.change}</h1>
      <OfficersOnly>
        <Changing id={operationId} onDone={() => open(operationId)} />
      </OfficersOnly>
    </Page>
  );
}

function Changing({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const asked = useQuery(OneOperation, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Answer
      asked={asked}
      what={words.what}
      height={640}
      nothing={({ operation }) => (operation.editable ? null : words.ofPlan)}
    >
      {({ operation }) => <OperationForm key={id} operation={operation} onSaved={onDone} onCancel={onDone} />}
    </Answer>
  );
}

function useWays() {
  const navigate = useNavigate();
  return {
    open: (operationId: string) => void navigate({ to: "/operations/$operationId", params: { operationId } }),
    leave: () => void navigate({ to: "/operations" }),
  };
}

/** A page of officers; anyone else reads why it is not shown. The server refuses by itself. */
export function OfficersOnly({ children }: { readonly children: ReactNode }) {
  const may = useMay("Mutation.createOperation");
  if (may === undefined) return <Waiting what={WORDS.viewer} height={480} />;
  if (may) return children;
  return (
    <p className="page-lead">
      {words.officersOnly.beforeLink} <SignInLink /> {words.officersOnly.afterLink}
    </p>
  );
}
