import { describe, expect, it } from "vitest";
import { personalWords } from "./personal-words.js";

const PLACES = [
  "Tonbridge",
  "Snodland",
  "Swanmead Way",
  "Kenward Trust",
  "East and West Peckham, Mereworth & Wateringbury",
];

describe("words that look as if they told about a person", () => {
  it.each([
    ["Spoke with Jordan about cannabis", "Jordan", "a name"],
    ["Jordan Smith came back", "Jordan Smith", "a name"],
    ["Long talk. then met Zoë again", "Zoë", "a name"],
    ["One boy called jay was upset", "called jay", "a name"],
    ["Mrs Patel from the shop complained", "Mrs Patel", "a name"],
    ["ring 07700 900123", "07700 900123", "a telephone number"],
    ["call +44 (0)1732 000 000", "+44 (0)1732 000 000", "a telephone number"],
    ["write to a.b@school.example", "a.b@school.example", "an e-mail address"],
    ["on snap as @tb_lad09", "@tb_lad09", "a name on social media"],
    ["lives near TN9 1AA", "TN9 1AA", "a postcode"],
    ["born 3/4/2010", "3/4/2010", "a date of birth"],
    ["dob unknown", "dob", "a date of birth"],
    ["at 14 Quarry Hill Road again", "14 Quarry Hill Road", "an address"],
    ["brother of someone we know", "brother of someone", "a name"],
  ])("finds it in “%s”", (text, words, looksLike) => {
    expect(personalWords(text, PLACES)).toEqual({ words, looksLike });
  });

  it.each([
    "",
    "Quiet evening, mostly football. Two asked about vaping.",
    "Busy. About 12 young people at the skate park in Tonbridge until 20:15.",
    "Talked about county lines and ASB; the PSPO was explained.",
    "Moved to Swanmead Way because of rain on Friday",
    "Kenward Trust joined us in East Peckham",
    "Three new faces, £20 spent on pizza, next session 2 June",
    "It was Halloween",
    "Police and Council came by",
  ])("lets “%s” pass", (text) => {
    expect(personalWords(text, PLACES)).toBeNull();
  });
});
