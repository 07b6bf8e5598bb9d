/** Bezeichnungen und Bedeutungen der Bewertung, wie sie in ihren Datensätzen auf Englisch stehen. */
export const fitWords: Readonly<Record<string, string>> = {
  Weight: "Gewicht",
  "How much it counts beside the others; weights need not add up to anything. 0 counts in no mean.":
    "Wie viel es neben den anderen zählt; Gewichte müssen nichts Bestimmtes ergeben. 0 zählt in keinem Mittel.",
  "Must reach": "Muss erreichen",
  "A must: an option with a lower mean score is said to fail it.":
    "Ein Muss: Von einer Option mit niedrigerer mittlerer Note heißt es, dass sie es verfehlt.",
  Score: "Note",
  "1 to 5; 2 and 4 lie between.": "1 bis 5; 2 und 4 liegen dazwischen.",
  "Weight of the assessor": "Gewicht der bewertenden Person",
  "How much the scores count beside those of other assessors.":
    "Wie viel die Noten neben denen anderer zählen.",
  "Core from": "Kern ab",
  "From this score on the work counts as core.": "Ab dieser Note zählt die Arbeit zum Kern.",
  Outsource: "auslagern",
  "Improve in-house": "im Haus verbessern",
  "Captive or shared service": "eigenes Center oder Shared Service",
  "Keep in-house": "im Haus behalten",
};
