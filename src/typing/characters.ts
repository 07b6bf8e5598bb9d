/** Zero of each script whose digits are read: full width, Arabic, Persian, Devanagari, Bengali, Tamil, Thai. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0e50];
const FULL_WIDTH = 0xfee0;
const SIGNS: Readonly<Record<string, string>> = { "￠": "¢", "￡": "£", "￥": "¥", "￦": "₩", "٪": "%" };

/**
 * A text in the characters that the rules are written for: digits of other scripts and signs in full width as plain
 * ones, every dash that stands for a minus as a hyphen, every space and apostrophe of one kind, nothing around.
 * What means another number in another place (², ½, ①) stays as it is, and is refused.
 */
export const inPlainCharacters = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) as number;
      const zero = ZEROS.find((one) => code >= one && code < one + 10);
      if (zero !== undefined) return String(code - zero);
      if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - FULL_WIDTH);
      return SIGNS[character] ?? character;
    })
    .join("")
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/[−‐‑‒–—―]/g, "-")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
    .replace(/[’‘ʼ′]/g, "'")
    .trim();
