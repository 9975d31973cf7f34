import { expect, it } from "vitest";
import { bandOf, qWords, SURENESS_BANDS } from "./sureness-bands.js";

it("names a band by the false alarms to expect, hot and cold alike", () => {
  const words = (z: number, q: number) => SURENESS_BANDS[bandOf(z, q)]?.words;
  expect(words(5, 0.0009)).toBe("Hot: very sure");
  expect(words(5, 0.001)).toBe("Hot: sure");
  expect(words(5, 0.01)).toBe("Hot: fairly sure");
  expect(words(5, 0.05)).toBe("Not different from chance");
  expect(words(-5, 0.0009)).toBe("Cold: very sure");
  expect(words(-5, 0.049)).toBe("Cold: fairly sure");
});

it("calls a hexagon that lies exactly at the average neither hot nor cold", () => {
  expect(SURENESS_BANDS[bandOf(0, 0)]?.words).toBe("Not different from chance");
});

it("never writes a q as zero", () => {
  expect(qWords(0)).toBe("below 0.001");
  expect(qWords(6.67e-34)).toBe("below 0.001");
  expect(qWords(0.0131)).toBe("0.013");
});
