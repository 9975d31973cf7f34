import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import type { ReactElement } from "react";
import schemaText from "../../../../packages/contract/schema.graphql?raw";
import { API_WORDS as words } from "./api-words.js";

const schema = buildSchema(schemaText);

/** The schema in its own words: what can be asked, what can be changed, and every type. */
export function ApiSchema(): ReactElement {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !roots.some((root) => root === type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return (
    <section className="api-schema">
      <h2 id="schema">{words.schema}</h2>
      <p>{words.schemaLead}</p>
      <h3>{words.queries}</h3>
      <Fields fields={Object.values(roots[0]?.getFields() ?? {})} />
      <h3>{words.changes}</h3>
      <Fields fields={Object.values(roots[1]?.getFields() ?? {})} />
      <h3>{words.types}</h3>
      {types.map((type) => (
        <details key={type.name}>
          <summary>{type.name}</summary>
          <p>{type.description ?? words.nothing}</p>
          <TypeParts type={type} />
        </details>
      ))}
    </section>
  );
}

function Fields({ fields }: { readonly fields: readonly GraphQLField<unknown, unknown>[] }): ReactElement {
  return (
    <dl>
      {fields.map((field) => (
        <div key={field.name}>
          <dt>
            <code>
              {field.name}
              {field.args.length > 0 && `(${field.args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(", ")})`}
              {`: ${String(field.type)}`}
            </code>
          </dt>
          <dd>{field.description ?? words.nothing}</dd>
        </div>
      ))}
    </dl>
  );
}

function TypeParts({ type }: { readonly type: GraphQLNamedType }): ReactElement | null {
  if (isObjectType(type)) return <Fields fields={Object.values(type.getFields())} />;
  const parts = isEnumType(type)
    ? type.getValues().map(({ name, description }) => ({ name, description }))
    : isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({
          name: `${field.name}: ${String(field.type)}`,
          description: field.description,
        }))
      : [];
  if (parts.length === 0) return null;
  return (
    <dl>
      {parts.map(({ name, description }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{description ?? words.nothing}</dd>
        </div>
      ))}
    </dl>
  );
}
