import type { PlanPatrolsInput } from "../gql/graphql.js";
import { LinesField, LiveNumberField } from "../ui/live-fields.js";

/** What can be left as it is. */
export type Details = Pick<
  PlanPatrolsInput,
  "places" | "visitMinutes" | "repeatMinutes" | "coverMetres" | "spacingMetres" | "powers" | "contacts"
>;

export function usualDetails(): Details {
  return {
    places: null,
    visitMinutes: 15,
    repeatMinutes: 120,
    coverMetres: 150,
    spacingMetres: 200,
    powers: [
      { kind: "PSPO", words: "Public spaces protection order: check that it covers the place before you use it." },
    ],
    contacts: [
      { role: "Duty sergeant", reach: "by radio" },
      { role: "CCTV control room", reach: "by radio" },
      { role: "Council community safety team", reach: "by telephone, weekdays" },
    ],
  };
}

interface PlanDetailsProps {
  readonly details: Details;
  readonly onChange: (details: Details) => void;
}

/** Lengths and distances, powers and contacts: shown on demand, since the usual ones are those that do best. */
export function PlanDetails({ details, onChange }: PlanDetailsProps) {
  const change = (part: Partial<Details>) => onChange({ ...details, ...part });
  return (
    <details className="plan-details">
      <summary>Length of visits, powers and contacts</summary>
      <div className="rota-block__row">
        <LiveNumberField
          label="Places, at most"
          value={details.places ?? null}
          most={60}
          onChange={(places) => change({ places: Number.isNaN(places) ? null : places })}
        />
        <LiveNumberField
          label="Minutes a visit"
          value={details.visitMinutes ?? null}
          least={5}
          most={60}
          onChange={(visitMinutes) => change({ visitMinutes: knownOr(visitMinutes, 15) })}
        />
      </div>
      <div className="rota-block__row">
        <LiveNumberField
          label="Repeated after, minutes"
          value={details.repeatMinutes ?? null}
          least={30}
          most={480}
          onChange={(repeatMinutes) => change({ repeatMinutes: knownOr(repeatMinutes, 120) })}
        />
        <LiveNumberField
          label="Apart at least, metres"
          value={details.spacingMetres ?? null}
          least={0}
          most={2000}
          onChange={(spacingMetres) => change({ spacingMetres: knownOr(spacingMetres, 200) })}
        />
      </div>
      <Lines
        label="Powers that apply, one a line"
        lines={(details.powers ?? []).map(({ words }) => words)}
        onChange={(lines) => change({ powers: lines.map((words) => ({ kind: kindOf(words), words })) })}
      />
      <Lines
        label="Contacts by role, one a line: role – how to reach it"
        lines={(details.contacts ?? []).map(({ role, reach }) => `${role} – ${reach}`)}
        onChange={(lines) => change({ contacts: lines.map(contactOf) })}
      />
    </details>
  );
}

function knownOr(value: number, otherwise: number): number {
  return Number.isInteger(value) ? value : otherwise;
}

function kindOf(words: string): "PSPO" | "DISPERSAL" | "OTHER" {
  if (/public spaces? protection|pspo/i.test(words)) return "PSPO";
  return /dispers/i.test(words) ? "DISPERSAL" : "OTHER";
}

function contactOf(line: string): { role: string; reach: string } {
  const [role = "", ...reach] = line.split(/\s+[–-]\s+/);
  return { role: role.trim(), reach: reach.join(" – ").trim() || "by radio" };
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

function Lines({ label, lines, onChange }: LinesProps) {
  return (
    <LinesField
      label={label}
      value={lines.join("\n")}
      onLeave={(text) => onChange(text.split("\n").flatMap((line) => line.trim() || []))}
    />
  );
}
