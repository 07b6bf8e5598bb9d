import type { risk as english } from "../../en/workbook/risk";

/** Das Blatt zum Risiko. */
export const risk: typeof english = {
  risk: {
    title: "Risiko",
    dependsMost: (name) => `Wovon ${name} am meisten abhängt`,
    note: "Jede Eingabe allein bewegt, von Ende zu Ende ihrer Spanne, sonst um ein Zehntel ab und auf. Nichts wert bei: die nächste Zahl, mit der der Kapitalwert 0 ist, alles andere wie erstellt; ein Strich, wo keine in ihren Grenzen das tut. Um selbst eine Zahl zu probieren, geben Sie sie auf dem Blatt Inputs ein und sehen Sie auf Summary nach.",
    same: "Die Eingaben sind wie an jenem Tag.",
    input: "Eingabe",
    bars: "Balken des Tornados",
    npvAsBuilt: "Kapitalwert wie erstellt",
    atLow: "Beim kleinen Wert",
    atHigh: "Beim großen Wert",
    chart: (name, currency, scale) =>
      `Was den Kapitalwert von ${name} bewegt, ${currency} ${scale} gegen wie erstellt`,
    chartSays: (first, last) =>
      `Ein Tornado: für jede Eingabe ein Balken zu beiden Seiten des heutigen Kapitalwerts. Die Tabelle in den Zeilen ${first} bis ${last} darüber hält die Zahlen.`,
    lowEnd: "Eingabe an ihrem kleinen Ende",
    highEnd: "Eingabe an ihrem großen Ende",
    method: (day, how) =>
      `Werte vom ${day} für das Szenario Basis, gestrichelt umrandet: Sie folgen den Eingaben nicht. ${how}`,
    changed:
      " Eingabezellen sind seitdem geändert: Erstellen Sie die Mappe neu, um dieses Blatt zu erneuern.",
    heads: {
      now: "Jetzt",
      today: "Wie erstellt",
      low: "Klein",
      high: "Groß",
      atLow: "Kapitalwert beim kleinen",
      atHigh: "Kapitalwert beim großen",
      spread: "Abstand",
      switching: "Nichts wert bei",
      change: "Änderung gegen wie erstellt",
    },
    noZero: "keine Zahl in ihren Grenzen macht ihn 0",
    zeroAt: (value) => `0 bei ${value}`,
    sentence: ({ driver, low, high, option, from, to, zero, day }) =>
      `${driver}, ${low} bis ${high}: Kapitalwert von ${option} ${from} bis ${to}; ${zero} (${day}).`,
  },
  simulation: {
    nothing:
      "Nichts wurde simuliert: Der Fall gibt keiner Eingabe eine Spanne. Geben Sie Spannen an, um zu sehen, was die Optionen ergeben können.",
    mended: "  Die Korrelationen widersprechen sich: Die nächsten ohne Widerspruch wurden genommen.",
    title: "Was die Optionen ergeben können: Kapitalwert",
    without: (name, all) => `${name} hat in keinem der ${all} Läufe einen Kapitalwert.`,
    firstTrial: (why) => `Im ersten Lauf: ${why}`,
    ofAll: "Aus allen Läufen",
    sd: "Standardabweichung",
    error: "Standardfehler des Mittels, höchstens",
    percentile: (percent) => `P${percent}: ${percent} % der Läufe liegen darunter`,
    loss: "Wahrscheinlichkeit eines Verlusts: Kapitalwert unter 0",
    best: "Wahrscheinlichkeit, dass keine andere Option besser ist",
    contingency: (confidence) => `Reserve: weniger als wie erstellt, mit einer Sicherheit von ${confidence}`,
    noValue: "Läufe ohne Wert",
    below: "Wahrscheinlichkeit, dass der Kapitalwert darunter liegt",
    chart: (currency, scale) =>
      `Wahrscheinlichkeit, dass der Kapitalwert unter einem Betrag liegt, ${currency} ${scale}`,
    chartSays: (top, last) =>
      `Eine Linie je Option, von 0 bis 100 %. Die Zeilen ${top} bis ${last} darunter halten die Zahlen.`,
    uncertain: "Was unsicher ist",
    input: "Eingabe",
    with: (one, other) => `${one} mit ${other}`,
    correlation: "Korrelation",
    event: "Ereignis",
    anyNumber: "Beliebig oft im Jahr",
    atMostOnce: "Höchstens einmal im Jahr",
    limits: "Grenzen",
    deciles: "P10, P90",
    simulated: (trials, seed, sampling) =>
      `Simuliert: ${trials} Läufe, dieselben für alle Optionen, Startwert ${seed}, ${sampling}.`,
    sampling: {
      sobol: "Sobol-Zahlen mit Owens Verwürfelung",
      lhs: "lateinischer Hyperwürfel",
      random: "einfache Zufallszahlen",
    },
    kinds: {
      triangular: "Dreieck",
      pert: "PERT",
      uniform: "Gleichmäßig",
      normal: "Normal",
      lognormal: "Lognormal",
      discrete: "Eine von mehreren",
    },
    heads: [
      "Verteilung",
      "Klein",
      "Häufigster",
      "Groß",
      "Mittel",
      "Standardabweichung",
      "Klein und groß sind",
    ],
    replaced: "Ersetzt in",
    replacedNote:
      "Ersetzt in: die Szenarien, die der Eingabe eine Zahl geben; dort zählt sie statt der Spanne.",
  },
};
