import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useRef, useState, type ReactElement } from "react";
import { useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Answer } from "../ui/index.js";
import { mayAsk } from "./may-ask.js";
import { ProviderForm } from "./provider-form.js";
import { ProvidersToWrite, type WritableProvider } from "./provider-questions.js";
import { YouthFrame } from "./youth-frame.js";
import { PROVIDER_WORDS } from "./provider-words.js";

const words = PROVIDER_WORDS.list;

/** Everybody who offers something to young people here. */
export function ProvidersPage(): ReactElement {
  return (
    <YouthFrame title={words.title} action="Query.youthReach" what={words.what}>
      <ProvidersAnswer />
    </YouthFrame>
  );
}

function ProvidersAnswer(): ReactElement {
  const area = useArea();
  const asked = useQuery(ProvidersToWrite, { variables: { areaCode: area.code }, fetchPolicy: "cache-and-network" });
  return (
    <Answer asked={asked} heading={words.title} what={words.waiting} height={640}>
      {({ youthProviders }) => <ProviderDesk providers={youthProviders} onChanged={() => void asked.refetch()} />}
    </Answer>
  );
}

interface ProviderDeskProps {
  readonly providers: readonly WritableProvider[];
  readonly onChanged: () => void;
}

function ProviderDesk({ providers, onChanged }: ProviderDeskProps): ReactElement {
  const area = useArea();
  const { viewer } = useViewer();
  const [open, setOpen] = useState<WritableProvider | "NEW" | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const mayWrite = mayAsk(viewer, "Mutation.saveYouthProvider");
  const close = (sentence: string | null) => {
    setOpen(null);
    setSaid(sentence);
    top.current?.focus();
  };
  return (
    <>
      <h1 ref={top} tabIndex={-1} className="page-heading">
        {words.heading(area.name)}
      </h1>
      <p role="status" className="session-said">
        {said}
      </p>
      {open !== null && (
        <ProviderForm
          key={open === "NEW" ? "new" : `${open.slug} ${open.version}`}
          changed={open === "NEW" ? null : open}
          onSaved={(name) => {
            onChanged();
            close(words.saved(name));
          }}
          onCancel={() => close(null)}
        />
      )}
      {mayWrite && open === null && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen("NEW")}>
          {words.add}
        </button>
      )}
      <ul className="provider-list">
        {providers.map((provider) => (
          <li key={provider.slug} className="provider-list__one">
            <h2 className="govuk-heading-s provider-list__name">
              <Link
                to="/youth/providers/$slug"
                params={{ slug: provider.slug }}
                search={(search) => search}
                activeOptions={{ exact: true }}
              >
                {provider.name}
              </Link>
            </h2>
            <p className="provider-list__what">{provider.what}</p>
            <p className="provider-list__kinds">{provider.kindNames.join(" · ")}</p>
            {mayWrite && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  setSaid(null);
                  setOpen(provider);
                }}
              >
                {words.change} <span className="govuk-visually-hidden">{provider.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
