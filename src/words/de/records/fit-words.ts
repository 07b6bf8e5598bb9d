/** Bezeichnungen und Bedeutungen der Bewertung, wie sie in ihren Datensätzen auf Englisch stehen. */
export const fitWords: Readonly<Record<string, string>> = {
  Weight: "Gewicht",
  "Beside the others; 0 counts in no mean.": "Neben den anderen; 0 zählt in keinem Mittel.",
  "Must reach": "Muss erreichen",
  "An option with a lower mean fails it.": "Eine Option mit niedrigerem Mittel verfehlt es.",
  Score: "Note",
  "Core from": "Kern ab",
  Outsource: "auslagern",
  "Improve in-house": "im Haus verbessern",
  "Captive or shared service": "eigenes Center oder Shared Service",
  "Keep in-house": "im Haus behalten",
};
