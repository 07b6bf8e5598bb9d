import { readCase } from "../../../src/case/read";
import type { Case } from "../../../src/case/schema/case";
import { templates } from "../../../src/case/templates";

/** A template's case, as it is read. */
export function template(id: string): Case {
  const read = readCase(templates.find((one) => one.id === id)?.case);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** The small template: one process, an option of every kind that it needs. */
export const ecommerce = (): Case => template("ecommerce-customer-service");

/** The large one: five processes. */
export const manufacturer = (): Case => template("manufacturer-finance-accounting");

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Texts that would run as markup or script, or become a formula, in a program that does not treat them as text. */
export function hostileStrings(): string[] {
  const markup = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "'><iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<a href=javascript:alert(1)>x</a>",
    "javascript:alert(1)",
    "<style>*{display:none}</style>",
    "<object data=javascript:alert(1)>",
    "${alert(1)}",
    "{{constructor.constructor('alert(1)')()}}",
    "<!--lit--><script>alert(1)</script>",
    "?lit$1234$",
    "</textarea><script>alert(1)</script>",
    "__proto__",
    "constructor",
    "toString",
    "\u202Eevil",
    "a\u0000b",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
  ];
  const formulas = [
    "=1+1",
    '=HYPERLINK("https://example.com","x")',
    "=cmd|'/c calc'!A1",
    "+1+1",
    "-1+1",
    "@SUM(A1:A9)",
    '=WEBSERVICE("https://example.com")',
    "\t=1+1",
    "\r=1+1",
    '=DDE("cmd";"/c calc";"1")',
  ];
  const wraps = [
    (text: string) => text,
    (text: string) => ` ${text}`,
    (text: string) => `${text} `,
    (text: string) => `a ${text}`,
    (text: string) => `${text}${text}`,
    (text: string) => text.toUpperCase(),
    (text: string) => `\u200b${text}`,
  ];
  return wraps.flatMap((wrap) => [...markup, ...formulas].map(wrap));
}
