import type { PlanPatrolsInput } from "../gql/graphql.js";
import { LinesField, LiveNumberField } from "../ui/live-fields.js";
import { NEW_PLAN_WORDS } from "./plan-words.js";

const words = NEW_PLAN_WORDS.details;
const usual = NEW_PLAN_WORDS.usual;

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
    powers: [{ kind: "PSPO", words: usual.publicSpacesProtectionOrder }],
    contacts: [
      { role: usual.dutySergeant, reach: usual.byRadio },
      { role: usual.controlRoom, reach: usual.byRadio },
      { role: usual.safetyTeam, reach: usual.byTelephone },
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
      <summary>{words.summary}</summary>
      <div className="rota-block__row">
        <LiveNumberField
          label={words.places}
          value={details.places ?? null}
          most={60}
          onChange={(places) => change({ places: Number.isNaN(places) ? null : places })}
        />
        <LiveNumberField
          label={words.visitMinutes}
          value={details.visitMinutes ?? null}
          least={5}
          most={60}
          onChange={(visitMinutes) => change({ visitMinutes: knownOr(visitMinutes, 15) })}
        />
      </div>
      <div className="rota-block__row">
        <LiveNumberField
          label={words.repeatMinutes}
          value={details.repeatMinutes ?? null}
          least={30}
          most={480}
          onChange={(repeatMinutes) => change({ repeatMinutes: knownOr(repeatMinutes, 120) })}
        />
        <LiveNumberField
          label={words.spacingMetres}
          value={details.spacingMetres ?? null}
          least={0}
          most={2000}
          onChange={(spacingMetres) => change({ spacingMetres: knownOr(spacingMetres, 200) })}
        />
      </div>
      <Lines
        label={words.powers}
        lines={(details.powers ?? []).map((power) => power.words)}
        onChange={(lines) => change({ powers: lines.map((line) => ({ kind: kindOf(line), words: line })) })}
      />
      <Lines
        label={words.contacts}
        lines={(details.contacts ?? []).map(({ role, reach }) => words.contact(role, reach))}
        onChange={(lines) => change({ contacts: lines.map(contactOf) })}
      />
    </details>
  );
}

function knownOr(value: number, otherwise: number): number {
  return Number.isInteger(value) ? value : otherwise;
}

function kindOf(line: string): "PSPO" | "DISPERSAL" | "OTHER" {
  if (/public spaces? protection|pspo/i.test(line)) return "PSPO";
  return /dispers/i.test(line) ? "DISPERSAL" : "OTHER";
}

function contactOf(line: string): { role: string; reach: string } {
  const [role = "", ...reach] = line.split(/\s+[–-]\s+/);
  return { role: role.trim(), reach: reach.join(" – ").trim() || usual.byRadio };
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
