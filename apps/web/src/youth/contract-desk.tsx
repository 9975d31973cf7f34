import { useQuery } from "@apollo/client/react";
import { useState, type ReactElement } from "react";
import { useArea } from "../app/area.js";
import { ContractForm } from "./contract-form.js";
import { ContractsToWrite, type WritableContract } from "./contract-questions.js";
import { CONTRACT_WORDS } from "./contract-words.js";

const words = CONTRACT_WORDS.form;

interface ContractDeskProps {
  readonly provider: string;
  /** Whether contracts of every commissioner may be written, and not only one's own. */
  readonly mayWriteAll: boolean;
  readonly onChanged: () => void;
}

/** Adds contracts and changes them, for whoever may. */
export function ContractDesk({ provider, mayWriteAll, onChanged }: ContractDeskProps): ReactElement {
  const area = useArea();
  const asked = useQuery(ContractsToWrite, {
    variables: { areaCode: area.code, provider },
    fetchPolicy: "cache-and-network",
  });
  const [open, setOpen] = useState<WritableContract | "NEW" | null>(null);
  const writable = (asked.data?.youthContracts ?? []).filter(({ isOwn }) => mayWriteAll || isOwn);
  if (open !== null) {
    return (
      <ContractForm
        key={open === "NEW" ? "new" : open.id}
        provider={provider}
        changed={open === "NEW" ? null : open}
        onSaved={() => {
          setOpen(null);
          onChanged();
          void asked.refetch();
        }}
        onCancel={() => setOpen(null)}
      />
    );
  }
  return (
    <div className="state__actions contract-desk">
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen("NEW")}>
        {words.heading}
      </button>
      {writable.map((contract) => (
        <button key={contract.id} type="button" className="link-button" onClick={() => setOpen(contract)}>
          {words.change(contract.title)}
        </button>
      ))}
    </div>
  );
}
