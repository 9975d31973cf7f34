import { useQuery } from "@apollo/client/react";
import { MEASURES } from "@safer-wards/domain";
import { useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { EvidenceInput, EvidenceKind } from "../gql/graphql.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { ACTION_WORDS } from "./action-words.js";
import type { PlanAction } from "./plan-questions.js";

const EvidenceInRegister = graphql(`
  query EvidenceInRegister($areaCode: ID!) {
    operations(areaCode: $areaCode) {
      id
      title
      planActionId
      dates {
        words
      }
    }
  }
`);

const EvidenceOfYouthWork = graphql(`
  query EvidenceOfYouthWork($areaCode: ID!) {
    youthProviders(areaCode: $areaCode) {
      id
      slug
      name
      what
    }
  }
`);

const EVIDENCE = ACTION_WORDS.report.evidence;

const NONE = { value: "", words: EVIDENCE.none };

interface EvidenceFieldsProps {
  readonly idOf: (field: string) => string;
  readonly action: PlanAction;
  readonly objection: string | undefined;
}

/** What shows that something was done, chosen from what is held here, or a link. */
export function EvidenceFields({ idOf, action, objection }: EvidenceFieldsProps) {
  const area = useArea();
  const mayRead = useMay("Query.operations") === true;
  const variables = { areaCode: area.code };
  const register = useQuery(EvidenceInRegister, { variables, skip: !mayRead });
  const youth = useQuery(EvidenceOfYouthWork, { variables });
  const ownId = `${action.planYear}:${action.key}`;
  const operations = [...(register.data?.operations ?? [])].sort(
    (left, right) => Number(right.planActionId === ownId) - Number(left.planActionId === ownId),
  );
  const choices = [
    {
      kind: "OPERATION",
      label: EVIDENCE.kinds.OPERATION,
      options: operations.map(({ id, title, dates }) => ({ id, words: EVIDENCE.operation(title, dates.words) })),
    },
    {
      kind: "YOUTH",
      label: EVIDENCE.kinds.YOUTH,
      options: (youth.data?.youthProviders ?? []).map(({ slug, name, what }) => ({
        id: slug,
        words: EVIDENCE.provision(name, what),
      })),
    },
    {
      kind: "MEASURE",
      label: EVIDENCE.kinds.MEASURE,
      options: MEASURES.map(({ id, name }) => ({ id, words: name })),
    },
  ];
  return (
    <fieldset className="govuk-fieldset plan-form__figure">
      <legend className="govuk-fieldset__legend">{EVIDENCE.legend}</legend>
      <div className="field-row">
        {choices
          .filter(({ options }) => options.length > 0)
          .map(({ kind, label, options }) => (
            <SelectField
              key={kind}
              id={idOf(`evidence-${kind}`)}
              name={`evidence-${kind}`}
              label={label}
              options={[NONE, ...options.map(({ id, words }) => ({ value: `${id} ${words}`, words }))]}
              initial=""
              objection={undefined}
            />
          ))}
      </div>
      <TextField
        id={idOf("evidence")}
        name="link"
        label={EVIDENCE.link}
        hint={EVIDENCE.linkHint}
        autoComplete="off"
        objection={objection}
      />
    </fieldset>
  );
}

const CHOSEN: readonly EvidenceKind[] = ["OPERATION", "YOUTH", "MEASURE"];

/** The longest that evidence may say of itself. */
const MOST_WORDS = 200;

/** The evidence that the fields name. */
export function evidenceIn(form: FormData): EvidenceInput[] {
  const chosen = CHOSEN.flatMap((kind) => {
    const [reference = "", ...words] = textIn(form, `evidence-${kind}`).split(" ");
    return reference === "" ? [] : [{ kind, reference, words: words.join(" ").slice(0, MOST_WORDS) }];
  });
  const link = textIn(form, "link").trim();
  return [...chosen, ...(link === "" ? [] : [{ kind: "LINK" as const, reference: link }])];
}
