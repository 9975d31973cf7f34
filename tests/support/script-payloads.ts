/** What the payloads call when they run; a journey gives the page a function of this name. */
export const STRUCK = "struck";

const CALL = `${STRUCK}()`;
const CODED = CALL.replaceAll(/./g, (character) => `&#${character.charCodeAt(0)};`);

const HANDLERS = [
  "onerror",
  "onload",
  "onfocus autofocus tabindex=1",
  "onmouseover",
  "ontoggle open",
  "onanimationstart",
];

const ELEMENTS = [
  (handler: string) => `<img src=x ${handler}=${CALL}>`,
  (handler: string) => `<svg ${handler}=${CALL}>`,
  (handler: string) => `<details ${handler}=${CALL}>`,
  (handler: string) => `<input ${handler}=${CALL}>`,
  (handler: string) => `<video src=x ${handler}=${CALL}></video>`,
  (handler: string) => `<iframe src=x ${handler}=${CALL}>`,
  (handler: string) => `<math><mi ${handler}=${CALL}>`,
  (handler: string) => `<p style=animation-name:x ${handler}=${CALL}>`,
];

/** Handlers stand as names without a value where another attribute follows them. */
const WITH_HANDLERS = ELEMENTS.flatMap((element) =>
  HANDLERS.map((handler) => {
    const [name = "", ...more] = handler.split(" ");
    return element(name).replace(">", more.length > 0 ? ` ${more.join(" ")}>` : ">");
  }),
);

const SCRIPTS = [
  `<script>${CALL}</script>`,
  `<SCRIPT>${CALL}</SCRIPT>`,
  `<script src=data:text/javascript,${CALL}></script>`,
  `<script/x>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script>${CODED}</script></svg>`,
  `<script type=module>${CALL}</script>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<object data="data:text/html,<script>${CALL}</script>"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<base href="javascript:${CALL}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<link rel=stylesheet href="javascript:${CALL}">`,
  `<style>@import "javascript:${CALL}";</style>`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
];

const ADDRESSES = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `java\tscript:${CALL}`,
  ` javascript:${CALL}`,
  `javascript://%0a${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:${CALL}`,
  `<a href="javascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `[x](javascript:${CALL})`,
];

const BREAKOUTS = [
  '"',
  "'",
  "`",
  "-->",
  "]]>",
  "</title>",
  "</textarea>",
  "</script>",
  "</style>",
  "*/",
  "\\\\",
].flatMap((end) => [`${end}><img src=x onerror=${CALL}>`, `${end};${CALL};//`, `${end} onmouseover=${CALL} x=${end}`]);

const EXPRESSIONS = [
  "{{CALL}}",
  "{{constructor.constructor('CALL')()}}",
  "${CALL}",
  "#{CALL}",
  "<%= CALL %>",
  "{%CALL%}",
  "__proto__[x]=CALL",
  '=HYPERLINK("javascript:CALL","x")',
  "$(CALL)",
  "`CALL`",
  "%3Cscript%3ECALL%3C/script%3E",
  "\\u003cscript\\u003eCALL\\u003c/script\\u003e",
  "&lt;script&gt;CALL&lt;/script&gt;",
  "<!--><script>CALL</script>",
  "+ADw-script+AD4-CALL+ADw-/script+AD4-",
  "﹤script﹥CALL﹤/script﹥",
].map((text) => text.replaceAll("CALL", CALL));

const ONCE = [...SCRIPTS, ...ADDRESSES, ...BREAKOUTS, ...EXPRESSIONS, ...WITH_HANDLERS];

/** Some stand in the middle of a sentence, or in capitals, as people and other programs write them. */
const WRAPPED = ONCE.map((payload) => `Noise ${payload} at night`);

/** 200 texts that run as a script wherever a page takes text for more than text. Each shows its number. */
export const SCRIPT_PAYLOADS: readonly string[] = [...ONCE, ...WRAPPED]
  .filter((payload) => payload.length <= 110)
  .slice(0, 200)
  .map((payload, number) => `${payload} ${number}`);
