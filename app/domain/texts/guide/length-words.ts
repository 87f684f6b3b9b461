import type { ParameterWords } from './parameter-words';

/** Lengths, ages and hours that the law names, in plain words. By the parameter's name. */
export const lengthWords: Readonly<Record<string, ParameterWords>> = {
  'age-rule-years': {
    title: { de: 'Altersregel: ab welchem Geburtstag', en: 'Age rule: from which birthday' },
    text: {
      de: 'Ab diesem Alter verlangt der erste Titel als Fachkraft einen Mindestbetrag oder eine angemessene Altersversorgung. Für die Blaue Karte EU gilt das nicht.',
      en: 'From this age on the first title as a skilled worker demands a minimum salary or adequate old-age provision. It does not apply to the EU Blue Card.',
    },
  },
  'training-search-years': {
    title: { de: 'Suche nach einem Ausbildungsplatz: Alter', en: 'Search for a training place: age' },
    text: {
      de: 'Wer einen Ausbildungsplatz sucht, muss am Tag des Antrags jünger sein.',
      en: 'Whoever looks for a training place must be younger on the day of the application.',
    },
  },
  'experience-months': {
    title: {
      de: 'Berufserfahrene: Dauer der Erfahrung',
      en: 'Experienced professionals: length of experience',
    },
    text: {
      de: 'So viel passende Erfahrung verlangt der Weg für Berufserfahrene.',
      en: 'The related experience that the route for experienced professionals demands.',
    },
  },
  'experience-window-years': {
    title: {
      de: 'Berufserfahrene: Zeitraum der Erfahrung',
      en: 'Experienced professionals: time of the experience',
    },
    text: {
      de: 'In diesen letzten Jahren vor dem Antrag muss die Erfahrung liegen. Bis Februar 2024 gab es den Weg nur in der IT.',
      en: 'The experience must lie in these last years before the application. Until February 2024 the route existed in IT only.',
    },
  },
  'it-experience-months': {
    title: {
      de: 'Blaue Karte EU in der IT: Dauer der Erfahrung',
      en: 'EU Blue Card in IT: length of experience',
    },
    text: {
      de: 'So viel Erfahrung auf dem Niveau eines Studiums in den letzten sieben Jahren ersetzt den Abschluss.',
      en: 'So much experience at degree level within the last seven years replaces the degree.',
    },
  },
  'qualified-training-months': {
    title: { de: 'Qualifizierte Ausbildung: Dauer', en: 'Qualified training: length' },
    text: {
      de: 'So lange muss eine Berufsausbildung mindestens dauern, damit sie als qualifiziert zählt.',
      en: 'The least length of a vocational training that counts as qualified.',
    },
  },
  'tertiary-programme-months': {
    title: { de: 'Blaue Karte EU: tertiäres Bildungsprogramm', en: 'EU Blue Card: tertiary programme' },
    text: {
      de: 'So lange muss ein Programm auf dem Niveau eines Studiums dauern, etwa ein Meister, damit es statt eines Studiums zählt.',
      en: 'The least length of a programme at degree level, such as a Meister, that counts instead of a degree.',
    },
  },
  'new-entrant-months': {
    title: { de: 'Blaue Karte EU: Berufsanfänger:innen', en: 'EU Blue Card: new entrants' },
    text: {
      de: 'So lange darf der Abschluss am Tag des Antrags höchstens zurückliegen.',
      en: 'The longest time between the degree and the day of the application.',
    },
  },
  'blue-card-contract-months': {
    title: { de: 'Blaue Karte EU: Dauer des Vertrags', en: 'EU Blue Card: length of the contract' },
    text: {
      de: 'So lange muss das Stellenangebot mindestens laufen.',
      en: 'The least length of the job offer.',
    },
  },
  'short-employment-months': {
    title: { de: 'Kurzzeitige Beschäftigung: Dauer', en: 'Short-term employment: length' },
    text: {
      de: 'So lange darf die Beschäftigung innerhalb von zwölf Monaten höchstens dauern.',
      en: 'The longest the employment may last within twelve months.',
    },
  },
  'short-employment-hours': {
    title: { de: 'Kurzzeitige Beschäftigung: Wochenstunden', en: 'Short-term employment: hours a week' },
    text: {
      de: 'So viele Stunden muss die Stelle in der Woche mindestens haben.',
      en: 'The least hours a week of the job.',
    },
  },
  'consent-free-employed-months': {
    title: { de: 'Ohne Zustimmung nach Beschäftigung', en: 'Without consent after employment' },
    text: {
      de: 'Nach so langer versicherter Beschäftigung brauchen Inhaber:innen eines Titels für Fachkräfte keine Zustimmung der Bundesagentur mehr.',
      en: 'After so long an insured employment holders of a skilled-worker title need no agency consent any more.',
    },
  },
  'consent-free-resident-months': {
    title: { de: 'Ohne Zustimmung nach Aufenthalt', en: 'Without consent after a stay' },
    text: {
      de: 'Dasselbe nach so langem ununterbrochenem Aufenthalt.',
      en: 'The same after so long an uninterrupted stay.',
    },
  },
  'asylum-benefits-free-months': {
    title: {
      de: 'Westbalkanregelung: Zeit ohne Asylleistungen',
      en: 'Western Balkans regulation: time without asylum benefits',
    },
    text: {
      de: 'So lange dürfen vor dem Antrag keine Leistungen nach dem Asylbewerberleistungsgesetz bezogen worden sein.',
      en: 'For so long before the application no benefits under the Asylum Seekers’ Benefits Act may have been drawn.',
    },
  },
  'apply-after-entry-days': {
    title: { de: 'Antrag nach visumfreier Einreise', en: 'Application after entry without a visa' },
    text: {
      de: 'So viele Tage nach der Einreise können Angehörige bestimmter Staaten den Titel in Deutschland beantragen.',
      en: 'So many days after entry citizens of certain states can apply for the title in Germany.',
    },
  },
  'training-search-months': {
    title: { de: 'Suche nach einem Ausbildungsplatz: Dauer', en: 'Search for a training place: length' },
    text: {
      de: 'So lange gilt der Titel zur Suche höchstens.',
      en: 'The longest time that the title for the search runs.',
    },
  },
  'measure-months': {
    title: { de: 'Anpassungsmaßnahme: Dauer', en: 'Adaptation measure: length' },
    text: {
      de: 'So lange gilt der Titel für eine Maßnahme nach einem Bescheid mit Lücken höchstens, mit Verlängerung.',
      en: 'The longest time that the title for a measure after a decision with gaps runs, with its extension.',
    },
  },
  'partnership-months': {
    title: { de: 'Anerkennungspartnerschaft: Dauer', en: 'Recognition partnership: length' },
    text: {
      de: 'So lange gilt der Titel insgesamt höchstens; er wird jeweils für ein Jahr erteilt.',
      en: 'The longest time in all; the title is given for a year at a time.',
    },
  },
  'placement-months': {
    title: { de: 'Vermittlungsabsprache: Dauer', en: 'Placement agreement: length' },
    text: {
      de: 'So lange gilt der Titel insgesamt höchstens; er wird jeweils für ein Jahr erteilt.',
      en: 'The longest time in all; the title is given for a year at a time.',
    },
  },
  'skills-analysis-months': {
    title: { de: 'Qualifikationsanalyse: Dauer', en: 'Skills analysis: length' },
    text: {
      de: 'So lange gilt der Titel für die Qualifikationsanalyse höchstens.',
      en: 'The longest time that the title for the skills analysis runs.',
    },
  },
  'driver-training-months': {
    title: { de: 'Fahrer:innen in Qualifizierung: Dauer', en: 'Drivers in training: length' },
    text: {
      de: 'So lange gilt der Titel, bis Fahrerlaubnis und Grundqualifikation da sind.',
      en: 'The time that the title runs until licence and initial qualification are there.',
    },
  },
  'employment-title-months': {
    title: { de: 'Titel für andere Beschäftigungen: Dauer', en: 'Titles for other employment: length' },
    text: {
      de: 'So lange gilt der Titel höchstens. Die Vorschrift nennt keine eigene Dauer; angenommen ist die für Fachkräfte.',
      en: 'The longest time that the title runs. The provision names no length of its own; that of skilled workers is assumed.',
    },
  },
  'work-title-months': {
    title: { de: 'Titel für Fachkräfte: Dauer', en: 'Titles for skilled workers: length' },
    text: {
      de: 'So lange gilt der Titel höchstens; bei einem befristeten Vertrag kürzer.',
      en: 'The longest time that the title runs; shorter with a fixed-term contract.',
    },
  },
  'settlement-months': {
    title: { de: 'Niederlassungserlaubnis für Fachkräfte', en: 'Settlement permit for skilled workers' },
    text: {
      de: 'Nach so langer Zeit mit einem Titel als Fachkraft.',
      en: 'After so long with a title as a skilled worker.',
    },
  },
  'settlement-german-training-months': {
    title: {
      de: 'Niederlassungserlaubnis nach deutscher Ausbildung',
      en: 'Settlement permit after German training',
    },
    text: {
      de: 'Dasselbe, wenn Ausbildung oder Studium in Deutschland abgeschlossen wurden.',
      en: 'The same where training or degree were completed in Germany.',
    },
  },
  'settlement-blue-card-months': {
    title: {
      de: 'Niederlassungserlaubnis mit Blauer Karte EU',
      en: 'Settlement permit with the EU Blue Card',
    },
    text: {
      de: 'Nach so langer Beschäftigung, mit Deutsch A1.',
      en: 'After so long an employment, with German A1.',
    },
  },
  'settlement-blue-card-b1-months': {
    title: {
      de: 'Niederlassungserlaubnis mit Blauer Karte EU und Deutsch B1',
      en: 'Settlement permit with the EU Blue Card and German B1',
    },
    text: {
      de: 'Nach so langer Beschäftigung, mit Deutsch B1.',
      en: 'After so long an employment, with German B1.',
    },
  },
  'settlement-general-months': {
    title: { de: 'Niederlassungserlaubnis mit anderen Titeln', en: 'Settlement permit with other titles' },
    text: {
      de: 'Nach so langer Zeit mit einer Aufenthaltserlaubnis und ebenso vielen Rentenbeiträgen.',
      en: 'After so long with a residence permit and as many pension contributions.',
    },
  },
  'citizenship-months': {
    title: { de: 'Einbürgerung', en: 'Citizenship' },
    text: {
      de: 'Nach so langem rechtmäßigem Aufenthalt in Deutschland.',
      en: 'After so long a lawful stay in Germany.',
    },
  },
};
