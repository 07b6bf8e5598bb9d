/** Die Texte der Risikostudie. */
export const study = {
  study: {
    title: "Risiko",
    hint: "Wovon das Ergebnis am meisten abhängt, bei welcher Zahl jede dieser Eingaben die Option wertlos macht, und worauf die Optionen kommen können, wo Eingaben eine Spanne haben.",
    start: (option: string) => `Risiko untersuchen: ${option}`,
    changed: "Seit der letzten Untersuchung hat sich etwas geändert.",
    running: "Wird untersucht …",
    soFar: (done: string, trials: string) => `Kapitalwert bis jetzt: ${done} von ${trials} Versuchen.`,
    inTrials: (trials: string) => `${trials} Versuche`,
    howMany: "Wie viele Versuche",
    anew: "Neu untersuchen",
    cancel: "Abbrechen",
    failed: "Die Untersuchung ist nicht gelungen.",
    again: "Noch einmal",
    ready: "Die Untersuchung ist fertig.",
    nothing: "Es gibt keinen Kapitalwert, der untersucht werden kann.",
    mustBeTrue: "Was stimmen muss",
    zeroAt: (input: string, zero: string, today: string, change: string) =>
      `${input}: wertlos bei ${zero} statt ${today} (${change})`,
    noZero: "Keine Eingabe allein macht die Option innerhalb ihrer Grenzen wertlos.",
    tornado: "Was den Kapitalwert bewegt",
    moved: (unit: string) =>
      `${unit}, gegenüber heute. Jede Eingabe allein: von einem Ende ihrer Spanne zum anderen, sonst um ein Zehntel nach unten und oben.`,
    input: "Eingabe",
    low: "Unten",
    high: "Oben",
    atLow: "Kapitalwert unten",
    atHigh: "Kapitalwert oben",
    zero: "Wertlos bei",
    none: "–",
    barLabel: (input: string, low: string, atLow: string, high: string, atHigh: string) =>
      `${input}: ${low} ergibt ${atLow}, ${high} ergibt ${atHigh}`,
    lowEnd: "Eingabe am unteren Ende",
    highEnd: "Eingabe am oberen Ende",
    leastSure: "Welcher dieser Zahlen sind Sie am wenigsten sicher?",
    leastSureHint:
      "Wie weit jede höchstens danebenliegt; am wahrscheinlichsten ist die eingegebene Zahl. Untersuchen Sie dann noch einmal.",
    sure: "Sicher",
    upTo: (share: string) => `± ${share}`,
    ownRange: (low: string, high: string) => `${low} bis ${high}`,
    rangeOf: (input: string) => `Spanne von ${input}`,
    replaced: (scenario: string, number: string) =>
      `„${scenario}“ setzt sie auf ${number}. In diesem Szenario zählt das und nicht die Spanne.`,
    allReplaced:
      "Dieses Szenario gibt jeder Eingabe mit einer Spanne eine eigene Zahl; darum wurde nichts simuliert.",
    noValue: (option: string, trials: string, why: string) =>
      `${option} hat in keinem der ${trials} Versuche einen Kapitalwert. Im ersten: ${why}`,
    withoutValue: "Versuche ohne Wert",
    noRanges: "Noch hat keine Eingabe eine Spanne; darum wurde nichts simuliert.",
    comesTo: "Worauf die Optionen kommen können",
    trials: (count: string, seed: number) =>
      `Kapitalwert in ${count} Versuchen, für alle Optionen dieselben (Startzahl ${seed}).`,
    mean: "Mittelwert",
    percentile: (percent: number) => `P${percent}: ${percent} % der Versuche darunter`,
    loss: "Wahrscheinlichkeit eines Verlusts",
    best: "Wahrscheinlichkeit, die beste zu sein",
    contingency: (confidence: string) => `Reserve für ${confidence}`,
    target: "Ziel für den Kapitalwert",
    missing: (target: string) => `Wahrscheinlichkeit, ${target} zu verfehlen`,
    wrong: "Wie oft eine andere Wahl mehr wert ist",
    wrongBy: "Was das kostet, im Mittel aller Versuche",
    chooseNow: "Was die Entscheidung heute kosten kann",
    noRegret: (option: string) =>
      `In jedem Versuch ist ${option} mindestens so viel wert wie jede andere Option und wie der Verbleib im Haus.`,
    regret: (option: string, share: string, amount: string) =>
      `In ${share} der Versuche ist eine andere Wahl, auch der Verbleib im Haus, mehr wert als ${option}. Wer sich trotzdem dafür entscheidet, verliert im Mittel aller Versuche ${amount}.`,
    worthKnowing: (input: string, amount: string) =>
      `Von allem Unsicheren lohnt es am meisten, vor der Entscheidung „${input}“ zu klären: die Zahl genau zu kennen wäre höchstens ${amount} wert.`,
    notWorthKnowing: "Keine dieser Eingaben genau zu kennen würde die Wahl ändern.",
    sourcesHint: (unit: string) =>
      `Woher die Varianz kommt: nach Rangkorrelation, als Anteile an deren Summe; und wie viel davon wegfiele, wenn die Eingabe bekannt wäre. Was das Wissen höchstens wert wäre: ${unit}.`,
    byRank: "Nach Rangkorrelation",
    firstOrder: "Fällt weg, wenn bekannt",
    knowing: "Wert des Wissens",
    heatMap: "Zwei Eingaben zusammen",
    heatMapOf: (down: string, across: string, unit: string) =>
      `Kapitalwert, ${unit}: nach unten ${down}, nach rechts ${across}. Blau liegt über 0, orange darunter.`,
    heatCorner: (down: string, across: string, amount: string) => `${down} und ${across}: ${amount}`,
    downwards: "Nach unten",
    across: "Nach rechts",
    curve: (option: string) => `Wie wahrscheinlich ${option} unter einem Betrag bleibt`,
    curveLabel: (low: string, middle: string, high: string, unit: string) =>
      `In ${unit}: 10 % der Versuche liegen unter ${low}, die Hälfte unter ${middle}, 90 % unter ${high}`,
    below: "Unter",
    probability: "Wahrscheinlichkeit",
  },
};
