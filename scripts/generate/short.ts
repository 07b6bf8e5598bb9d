/** Excel's longest description. */
const LONGEST = 250;

/** A description that Excel shows whole. @throws Error for one that is too long */
export function short(text: string, of: string): string {
  if (text.length <= LONGEST) return text;
  throw new Error(`The description of ${of} has ${text.length} characters; Excel shows ${LONGEST}.`);
}
