/** Angaben zu den Bedingungen eines Vertrags, wie sie in ihren Datensätzen auf Englisch stehen. */
export const dealWords: Readonly<Record<string, string>> = {
  "VAT on the bill": "Umsatzsteuer auf die Rechnung",
  "Rate on what the location bills, wherever it is declared.":
    "Satz auf das, was der Ort berechnet, gleich wo sie erklärt wird.",
  "VAT we get back": "Abziehbare Umsatzsteuer",
  "Share; less than 1 where our own sales are exempt: banks, insurers, hospitals.":
    "Anteil; weniger als 1, wo eigene Umsätze befreit sind: Banken, Versicherer, Krankenhäuser.",
  "Withholding tax": "Quellensteuer",
  "Rate on payments to the location.": "Satz auf Zahlungen an den Ort.",
  "Withholding tax credited": "Angerechnete Quellensteuer",
  "Share of the tax that we bear and get back against our own.":
    "Anteil der Steuer, die wir tragen und gegen unsere eigene zurückbekommen.",
  "Tax on profit there": "Steuer auf den Gewinn dort",
  "Rate on the markup of a center of one's own; given, the markup stays in the group.":
    "Satz auf den Aufschlag eines eigenen Zentrums; ist er angegeben, bleibt der Aufschlag in der Gruppe.",
  "Years of tax holiday": "Jahre der Steuerbefreiung",
  "Years since the first work moved there.": "Jahre, seit die erste Arbeit dorthin ging.",
  "Tax rate in the holiday": "Steuersatz in der Befreiung",
  "Minimum tax of the group": "Mindeststeuer der Gruppe",
  "0.15 for groups under the global minimum tax, whatever the location waives.":
    "0,15 für Gruppen unter der globalen Mindeststeuer, gleich was der Ort erlässt.",
  "Tax, here and at locations": "Steuern, hier und an den Orten",
  "Withholding tax we bear": "Quellensteuer, die wir tragen",
  "VAT that stays": "Umsatzsteuer, die bleibt",
  "Markup kept in the group": "Aufschlag, der in der Gruppe bleibt",
  "Tax on the center's profit": "Steuer auf den Gewinn des Zentrums",
};
