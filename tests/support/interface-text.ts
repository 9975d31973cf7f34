import { parseSync, Visitor } from "vite";

/** A piece of interface text that stands in code and not in a catalogue of words. */
export interface InterfaceText {
  readonly line: number;
  readonly text: string;
}

/** Attributes and properties whose text is read by people, even where it is one word. */
const READ_BY_PEOPLE =
  /^(alt|aria-label|ariaLabel|aria-description|button|caption|description|heading|hint|label|lead|legend|message|note|open|placeholder|question|sentence|summary|term|title|twin|words)$/;

/** Attributes and properties that browsers and libraries read. */
const READ_BY_MACHINES =
  /^(className|class|classes|key|id|style|d|viewBox|transform|rel|accept|allow|sandbox|font|filter|query|method|points|strokeDasharray|gridTemplateColumns|media|sizes|mediaQuery|attribution|type|unit)$/;

/** Functions that take a question or a selector. */
const CALLED_WITH_CODE = /^(graphql|querySelector|querySelectorAll|closest|matches)$/;

const TWO_WORDS = /\p{L}{2,}[,;:.!?)”’]* [(“‘]?\p{L}+/u;
const ONE_WORD = /\p{Ll}{2,}/u;

/** Signs of a text that style sheets, maps and queries read. */
const SIGNS_OF_CODE = [
  /^[a-z]+\(|^\(|^[@<]/,
  /::|\{|=>|px\b/,
  /(^|\s)[a-z-]+(__|--)[a-z]/,
  /^(query|mutation) [A-Z]\w+$/,
] as const;

/** Whether a text of several words is for people. */
function readsAsWords(text: string): boolean {
  return TWO_WORDS.test(text) && !SIGNS_OF_CODE.some((sign) => sign.test(text.trim()));
}

/** Every text of a file that people read, with its line. */
export function interfaceText(path: string, source: string): InterfaceText[] {
  const { program } = parseSync(path, source);
  const found = new Map<number, string>();
  const passed: [from: number, to: number][] = [];
  const pass = ({ start, end }: { readonly start: number; readonly end: number }) => passed.push([start, end]);
  const take = (start: number, text: string) => found.set(start, text.trim().replaceAll(/\s+/g, " "));
  const named = (name: string, value: Texted | null | undefined) => {
    if (value === null || value === undefined) return;
    if (READ_BY_MACHINES.test(name)) pass(value);
    else if (READ_BY_PEOPLE.test(name) && isText(value) && ONE_WORD.test(value.value)) take(value.start, value.value);
  };
  new Visitor({
    ImportDeclaration: pass,
    ExportNamedDeclaration: ({ source: from }) => from && pass(from),
    ExportAllDeclaration: ({ source: from }) => pass(from),
    ImportExpression: pass,
    TSLiteralType: pass,
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type === "Super") for (const one of given) pass(one);
      const called =
        callee.type === "MemberExpression" && callee.property.type === "Identifier" ? callee.property : callee;
      if (called.type === "Identifier" && CALLED_WITH_CODE.test(called.name)) for (const one of given) pass(one);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === "Identifier" && callee.name.endsWith("Error")) for (const one of given) pass(one);
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type === "JSXIdentifier") named(name.name, value);
    },
    Property: ({ key, value }) => {
      if (key.type === "Identifier") named(key.name, value);
      if (key.type === "Literal") pass(key);
    },
    JSXText: ({ start, value }) => {
      if (/\p{L}{2,}/u.test(value)) take(start, value);
    },
    Literal: ({ start, value }) => {
      if (typeof value === "string" && readsAsWords(value)) take(start, value);
    },
    TemplateLiteral: ({ start, quasis }) => {
      const text = quasis.map(({ value }) => value.cooked ?? "").join("…");
      if (readsAsWords(text)) take(start, text);
    },
  }).visit(program);
  return [...found]
    .filter(([start]) => !passed.some(([from, to]) => start >= from && start < to))
    .sort(([one], [other]) => one - other)
    .map(([start, text]) => ({ line: source.slice(0, start).split("\n").length, text }));
}

interface Texted {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
}

function isText(node: Texted): node is Texted & { readonly value: string } {
  return node.type === "Literal" && typeof node.value === "string";
}
