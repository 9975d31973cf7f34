import { useMutation, useQuery } from "@apollo/client/react";
import { crimeTypesOf, PRIORITIES } from "@safer-wards/domain";
import type { CrimeType } from "@safer-wards/domain";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "../app/page.js";
import type { EvaluationInput } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { type Objection, objectionOf, ObjectionSummary } from "../ui/form-parts.js";
import { Answer } from "../ui/index.js";
import { Candidates } from "./candidates.js";
import { ChooseEvaluation, EvaluationProposal } from "./evaluation-questions.js";
import "./evaluation.scss";
import { OperationToEvaluate, type ToEvaluate } from "./set-up-questions.js";
import { WishesForm } from "./wishes-form.js";
import { SET_UP_WORDS } from "./set-up-words.js";

const words = SET_UP_WORDS.page;

/** Chooses how an operation is evaluated, and shows beforehand what could be seen at all. */
export function SetUpEvaluationPage() {
  const { operationId = "" } = useParams({ strict: false });
  const asked = useQuery(OperationToEvaluate, { variables: { id: operationId } });
  return (
    <Page title={words.title}>
      <Answer
        asked={asked}
        heading={words.title}
        what={words.waiting}
        height={640}
        nothing={({ operation }) => (operation.editable ? null : words.officersOnly)}
      >
        {({ operation }) => <SetUp key={operation.id} operation={operation} />}
      </Answer>
    </Page>
  );
}

const MOST_CHOSEN = 3;
const idOf = (field: string) => `evaluation-${field}`;

function SetUp({ operation }: { readonly operation: ToEvaluate }) {
  const [input, setInput] = useState<EvaluationInput>(() => ({
    operationId: operation.id,
    crimeTypes: typesFor(operation),
  }));
  const asked = useQuery(EvaluationProposal, { variables: { input }, skip: input.crimeTypes.length === 0 });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { objections, keep } = useKeeping(operation.id);
  const proposal = asked.data?.evaluationProposal;
  const ids = chosen.filter((id) => proposal?.candidates.some((candidate) => candidate.id === id));
  const toggle = (id: string) =>
    setChosen(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(-MOST_CHOSEN));
  const wish = (wishes: Omit<EvaluationInput, "operationId">) => {
    setChosen([]);
    setInput({ operationId: operation.id, ...wishes });
  };
  return (
    <>
      <nav aria-label={words.wayBack} className="way-back">
        <Link to="/operations/$operationId" params={{ operationId: operation.id }} className="way-back__link">
          {operation.title}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{words.heading}</h1>
        <p className="headline__measure">{words.lead(operation.title, operation.dates.words, operation.place.words)}</p>
      </div>
      <ObjectionSummary objections={objections} idOf={idOf} />
      <WishesForm
        input={input}
        proposal={proposal}
        isOfWards={operation.place.kind === "WARDS"}
        idOf={idOf}
        onWish={wish}
      />
      {input.crimeTypes.length === 0 ? (
        <p className="govuk-body">{words.noCrimeTypes}</p>
      ) : (
        <Answer asked={asked} what={words.waitingCandidates} height={480}>
          {({ evaluationProposal }) => (
            <Candidates
              operation={operation}
              proposal={evaluationProposal}
              chosen={ids}
              onToggle={toggle}
              onKeep={() => void keep(input, ids)}
              idOf={idOf}
            />
          )}
        </Answer>
      )}
    </>
  );
}

/** The types that speak for the operation's priority; anti-social behaviour where it has none. */
function typesFor({ priority }: ToEvaluate): CrimeType[] {
  const types = priority ? crimeTypesOf(PRIORITIES[priority]) : [];
  return types.length > 0 ? types : ["ANTI_SOCIAL_BEHAVIOUR"];
}

function useKeeping(operationId: string) {
  const [choose] = useMutation(ChooseEvaluation);
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const navigate = useNavigate();
  const keep = async (input: EvaluationInput, comparisonIds: readonly string[]) => {
    try {
      await choose({ variables: { input: { ...input, comparisonIds: [...comparisonIds] } } });
      await navigate({ to: "/operations/$operationId", params: { operationId } });
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  return { objections, keep };
}
