/** Letters that a text within a formula may have: Excel takes 255. */
const MOST = 250;

/** A text as a formula holds it; one too long for Excel in pieces. */
export const quoted = (text: string): string =>
  text.length <= MOST
    ? `"${text.replaceAll('"', '""')}"`
    : `"${text.slice(0, MOST).replaceAll('"', '""')}"&${quoted(text.slice(MOST))}`;
