import { useQuery } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { LiveSelectField } from "../ui/live-fields.js";
import { OperationsToPatrol } from "./patrol-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.operationChoice;

interface OperationChoiceProps {
  readonly value: string | null;
  readonly onChange: (operationId: string | null) => void;
}

const OVER = ["FINISHED", "CANCELLED"];

/** The operation that a plan is a part of: one of the register that is not over, or none. */
export function OperationChoice({ value, onChange }: OperationChoiceProps) {
  const area = useArea();
  const { data } = useQuery(OperationsToPatrol, { variables: { areaCode: area.code } });
  const open = data?.operations.filter(
    ({ editable, status, id }) => editable && (id === value || !OVER.includes(status)),
  );
  return (
    <LiveSelectField
      label={words.label}
      options={[
        { value: "", words: words.none },
        ...(open ?? []).map(({ id, title, dates }) => ({ value: id, words: words.option(title, dates.words) })),
      ]}
      // Before the list is there the choice would show as none, and be none.
      value={open ? (value ?? "") : ""}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
    />
  );
}
