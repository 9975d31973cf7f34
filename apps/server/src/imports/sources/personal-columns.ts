import { Refusal } from "../problem.js";

interface PersonalKind {
  readonly name: RegExp;
  readonly what: string;
}

/** Column names are compared in lower case with single spaces. */
const KINDS: readonly PersonalKind[] = [
  { name: /\b(date of birth|birth ?date|birthday|d ?o ?b|born)\b/, what: "dates of birth" },
  { name: /\b(tele?phone|phone|mobile|tel|landline)\b/, what: "telephone numbers" },
  { name: /\be ?mails?\b/, what: "e-mail addresses" },
  { name: /\b(postcode|post code|zip|home address|address|house (number|name))\b/, what: "addresses" },
  { name: /\b(national insurance|nhs|ni) ?(no|number)\b/, what: "numbers of persons" },
  {
    name: /\b(first|last|fore|sur|full|given|family|middle|christian) ?names?\b|^names?$/,
    what: "names of persons",
  },
  {
    name: /\b(caller|complainant|victim|suspect|offender|perpetrator|witness|informant|customer|tenant|resident|client|participant|attendee|young person|child|parent|officer|reported by|reporter|contact)\b( ?names?)?$/,
    what: "names of persons",
  },
];

/** Why a column must not come in, or null. No record of a person is ever stored, so none is read. */
export function refusePersonalColumn(column: string): Refusal | null {
  const name = plainName(column);
  const kind = KINDS.find((known) => known.name.test(name));
  if (!kind) return null;
  const mend = "Remove the column from the file and import it again; nothing of it has been kept";
  return new Refusal(column, column, `This column looks like ${kind.what}, which are never taken in`, mend);
}

const E_MAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** British numbers, with or without the country's code: ten digits after the first nought. */
const TELEPHONE = /(?:\+44|\b0)(?:[\s()-]*\d){9,10}\b/;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

/** Why a text must not come in, or null: what a person can be reached by was written into it. */
export function refusePersonalText(column: string, text: string): Refusal | null {
  const what = E_MAIL.test(text)
    ? "an e-mail address"
    : TELEPHONE.test(text)
      ? "a telephone number"
      : POSTCODE.test(text)
        ? "a postcode"
        : null;
  if (what === null) return null;
  return new Refusal(
    column,
    "(not repeated here)",
    `There is ${what} in this cell`,
    "Take it out; write the street or the place alone",
  );
}

/** A header's name as it is compared: lower case, one space for whatever divides words. */
export function plainName(column: string): string {
  return column
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
