import { parseSync, type ESTree } from "vite";
import { expect, it } from "vitest";

type Sentence = (...given: readonly unknown[]) => unknown;

const catalogues = import.meta.glob<Record<string, unknown>>("./*/{words,*-words}.ts", { eager: true });
const sources = import.meta.glob<string>("./*/{words,*-words}.ts", { eager: true, query: "?raw", import: "default" });

/** Numbers at which a sentence changes: none, one, several, and one long enough for a comma. */
const COUNTS = [0, 1, 2, 1_234];

/** Texts that stand for others, by the name of what they are handed over as. */
const TEXTS: readonly (readonly [name: RegExp, texts: readonly string[]])[] = [
  [/^(number|count|amount|quantity|total)s?$|(Count|Number)$/, ["0", "1", "2", "1,234"]],
  [/months?$/i, ["2025-03"]],
  [/(day|date)s?$/i, ["2025-03-30"]],
];

/** What may be handed over for a parameter of this name and type. */
function samplesOf(name: string, type: ESTree.TSType, where: string): readonly unknown[] {
  switch (type.type) {
    case "TSNumberKeyword":
      return COUNTS;
    case "TSBooleanKeyword":
      return [false, true];
    case "TSNullKeyword":
      return [null];
    case "TSUndefinedKeyword":
      return [undefined];
    case "TSStringKeyword":
      return TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? ["Larkfield"];
    case "TSLiteralType":
      return type.literal.type === "Literal" ? [type.literal.value] : [];
    case "TSUnionType":
      return type.types.flatMap((one) => samplesOf(name, one, where));
    case "TSTypeOperator":
    case "TSParenthesizedType":
      return samplesOf(name, type.typeAnnotation, where);
    case "TSArrayType": {
      const [one] = samplesOf(name, type.elementType, where);
      return [[], [one], [one, one, one]];
    }
    case "TSTypeLiteral": {
      const members = type.members.map((member) => {
        if (member.type !== "TSPropertySignature" || member.key.type !== "Identifier" || !member.typeAnnotation)
          throw new Error(`${where}: give “${name}” members with a name and a type`);
        return {
          key: member.key.name,
          samples: samplesOf(member.key.name, member.typeAnnotation.typeAnnotation, where),
        };
      });
      return combined(members.map(({ samples }) => samples)).map((chosen) =>
        Object.fromEntries(members.map(({ key }, index) => [key, chosen[index]])),
      );
    }
    default:
      throw new Error(
        `${where}: write out what “${name}” is: a number, a text, a choice of texts, a list of them or an object of them`,
      );
  }
}

/** Every way of taking one of each. */
function combined(choices: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return choices.reduce<readonly (readonly unknown[])[]>(
    (taken, next) => taken.flatMap((some) => next.map((one) => [...some, one])),
    [[]],
  );
}

/** What may be handed over for a parameter, of which one with a default may be left out. */
function samplesOfParameter(parameter: ESTree.ParamPattern, where: string): readonly unknown[] {
  if (parameter.type === "AssignmentPattern") return [undefined];
  if ((parameter.type === "Identifier" || parameter.type === "ObjectPattern") && parameter.typeAnnotation) {
    const name = parameter.type === "Identifier" ? parameter.name : "";
    return samplesOf(name, parameter.typeAnnotation.typeAnnotation, where);
  }
  throw new Error(`${where}: give every parameter its type where it stands`);
}

interface Said {
  readonly where: string;
  readonly words: string;
}

/** What every sentence below a node of a catalogue says when it is given each of its samples. */
function sentencesOf(node: ESTree.Expression, value: unknown, where: string): Said[] {
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression")
    return sentencesOf(node.expression, value, where);
  if (node.type === "ObjectExpression") {
    return node.properties.flatMap((property) => {
      if (property.type !== "Property") return [];
      const key = property.key.type === "Literal" ? String(property.key.value) : nameOf(property.key);
      return sentencesOf(property.value, (value as Record<string, unknown>)[key], `${where}.${key}`);
    });
  }
  if (node.type !== "ArrowFunctionExpression") return typeof value === "string" ? [{ where, words: value }] : [];
  return combined(node.params.map((parameter) => samplesOfParameter(parameter, where))).flatMap((given) =>
    [(value as Sentence)(...given)]
      .flat()
      .map((words) => ({ where: `${where}(${JSON.stringify(given).slice(1, -1)})`, words: String(words) })),
  );
}

function nameOf(key: ESTree.PropertyKey): string {
  return key.type === "Identifier" ? key.name : "";
}

const said = Object.entries(sources).flatMap(([path, source]) =>
  parseSync(path, source).program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration?.type !== "VariableDeclaration") return [];
    return statement.declaration.declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" && init ? sentencesOf(init, catalogues[path]?.[id.name], `${path} ${id.name}`) : [],
    );
  }),
);

/** The sentences in which a pattern occurs, with where they stand and what they were given. */
function wrong(pattern: RegExp): string[] {
  return said.flatMap(({ where, words }) => (pattern.test(words) ? [`${where}: ${words}`] : []));
}

it("meets texts and sentences with numbers in them", () => {
  expect(said.length).toBeGreaterThan(500);
  expect(said.some(({ words }) => words.includes("1,234"))).toBe(true);
});

it("no sentence holds what is no word", () => {
  expect(wrong(/undefined|NaN|\bnull\b|\[object|\bfalse\b(?! alarms)|\btrue\b/)).toEqual([]);
});

it("one is never several", () => {
  expect(
    wrong(/(?<![\d,.]|per )\b1 (?!(?:is|was|has|this|across|less|previous|class|address|series)\b)[a-z]+s\b/),
  ).toEqual([]);
  expect(wrong(/(?<![\d,.] |per )\b1 [a-z]+ (are|were|have|do)\b/)).toEqual([]);
});

it("several are never one", () => {
  const things =
    "incident|record|file|row|month|week|day|hour|minute|ward|town|parish|place|hexagon|hotspot|operation|visit|session|contact|action|figure|notice|patrol|officer|person|provider|source|version|type|location|import|outline|stop|crew|shift|question|column|name|contradiction|resident|individual|area|link|point|target|group|change";
  expect(wrong(new RegExp(`(?<![\\d,.] )\\b(?:0|2|1,234) (?:${things})(?![\\w-])`))).toEqual([]);
});

it("long numbers have their comma", () => {
  expect(wrong(/\b1234\b/)).toEqual([]);
});

it("no sentence has a gap or a sign too many", () => {
  expect(wrong(/ {2}| [,.;:](?!\d)|[,;] *\.|\.\.(?!\.)|\( | \)/)).toEqual([]);
});
