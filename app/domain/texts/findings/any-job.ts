import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings on routes for any job: by nationality and by quota. */
export const anyJobFindings = {
  nationality: {
    de: 'Die Staatsangehörigkeit steht auf der Liste dieses Weges; jede Beschäftigung ist möglich.',
    en: 'The nationality is on the list of this route; any job is possible.',
  },
  missionMet: {
    de: 'Der Antrag kann bei der deutschen Auslandsvertretung in einem der sechs Staaten gestellt werden.',
    en: 'The application can be made at the German mission in one of the six states.',
  },
  missionElsewhere: {
    de: 'Der Antrag muss bei der deutschen Auslandsvertretung in Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien oder Serbien gestellt werden. Gesperrt, solange die Person anderswo lebt.',
    en: 'The application must be made at the German mission in Albania, Bosnia and Herzegovina, Kosovo, Montenegro, North Macedonia or Serbia. Blocked as long as the person lives elsewhere.',
  },
  missionInGermany: {
    de: 'In Deutschland kann dieser Titel nicht erstmals beantragt werden. Gesperrt, außer die Person beantragt ihn bei der Auslandsvertretung in einem der sechs Staaten.',
    en: 'In Germany this title cannot be applied for the first time. Blocked unless the person applies at the mission in one of the six states.',
  },
  missionRenewal: {
    de: 'Die Person hat schon einen Titel nach § 19c AufenthG; er kann in Deutschland verlängert werden.',
    en: 'The person holds a title under § 19c AufenthG already; it can be renewed in Germany.',
  },
  missionMissing: {
    de: 'Offen: In welchem Land lebt die Person? Der Antrag muss in einem der sechs Staaten des Westbalkans gestellt werden.',
    en: 'Open: in which country does the person live? The application must be made in one of the six Western Balkan states.',
  },
  benefitsNone: {
    de: 'In den 24 Monaten vor dem Antrag gab es keine Leistungen nach dem Asylbewerberleistungsgesetz.',
    en: 'There were no benefits under the Asylum Seekers’ Benefits Act in the 24 months before the application.',
  },
  benefitsDrawn: {
    de: 'In den 24 Monaten vor dem Antrag gab es Leistungen nach dem Asylbewerberleistungsgesetz. Gesperrt, bis 24 Monate ohne sie vergangen sind.',
    en: 'There were benefits under the Asylum Seekers’ Benefits Act in the 24 months before the application. Blocked until 24 months have passed without them.',
  },
  benefitsMissing: {
    de: 'Offen: Gab es in den letzten 24 Monaten Leistungen nach dem Asylbewerberleistungsgesetz?',
    en: 'Open: were there benefits under the Asylum Seekers’ Benefits Act in the last 24 months?',
  },
  tariffMet: {
    de: 'Der Betrieb ist tarifgebunden; die Stelle wird nach Tarif bezahlt.',
    en: 'The firm is bound by a collective agreement; the job is paid by it.',
  },
  tariffNot: {
    de: 'Dieser Weg steht nur tarifgebundenen Betrieben offen, die nach Tarif zahlen.',
    en: 'This route is open only to firms bound by a collective agreement that pay by it.',
  },
  tariffMissing: {
    de: 'Offen: Ist der Betrieb tarifgebunden und zahlt nach Tarif?',
    en: 'Open: is the firm bound by a collective agreement and pays by it?',
  },
  hoursMet: {
    de: 'Vereinbart sind mindestens 30 Wochenstunden.',
    en: 'At least 30 hours a week are agreed.',
  },
  hoursNot: {
    de: 'Nötig sind mindestens 30 Wochenstunden.',
    en: 'At least 30 hours a week are needed.',
  },
  hoursMissing: {
    de: 'Offen: Wie viele Wochenstunden sind vereinbart? Nötig sind mindestens 30.',
    en: 'Open: how many hours a week are agreed? At least 30 are needed.',
  },
  shortMet: {
    de: 'Der Vertrag läuft höchstens acht Monate.',
    en: 'The contract runs eight months at most.',
  },
  shortNot: {
    de: 'Der Vertrag läuft länger als acht Monate; dieser Weg erlaubt höchstens acht in zwölf Monaten.',
    en: 'The contract runs longer than eight months; this route allows eight in twelve months at most.',
  },
  shortMissing: {
    de: 'Offen: Wie lange läuft der Vertrag? Dieser Weg erlaubt höchstens acht Monate.',
    en: 'Open: how long does the contract run? This route allows eight months at most.',
  },
  travelAgreed: {
    de: 'Der Vertrag sieht vor, dass der Betrieb die Reisekosten trägt.',
    en: 'The contract says that the firm bears the travel costs.',
  },
  travelToAgree: {
    de: 'Der Betrieb muss die Reisekosten übernehmen; die Parteien vereinbaren das in einem Schritt des Plans.',
    en: 'The firm has to bear the travel costs; the parties agree on it in a step of the plan.',
  },
  switchNeedsVisa: {
    de: 'Nach visumfreier Einreise oder mit Schengen-Visum kann dieser Titel nicht in Deutschland beantragt werden, weil kein Anspruch auf ihn besteht. Gesperrt, außer die Ausländerbehörde lässt es zu; sonst Ausreise und Visum.',
    en: 'After entry without a visa or with a Schengen visa this title cannot be applied for in Germany, because there is no claim to it. Blocked unless the immigration authority allows it; otherwise leave and get a visa.',
  },
} as const satisfies Record<string, Bilingual>;

export const benefitsUntil: BilingualWith<{ readonly until: string; readonly opens: string }> = {
  de: ({ until, opens }) =>
    `Leistungen nach dem Asylbewerberleistungsgesetz gab es bis zum ${until}. Gesperrt bis zu einem Antrag ab dem ${opens}.`,
  en: ({ until, opens }) =>
    `There were benefits under the Asylum Seekers’ Benefits Act until ${until}. Blocked until an application from ${opens} on.`,
};

export const balkansQuota: BilingualWith<{ readonly quota: string }> = {
  de: ({ quota }) =>
    `Im Jahr gibt es höchstens ${quota} erste Zustimmungen; ob noch eine frei ist, sagt die Bundesagentur für Arbeit.`,
  en: ({ quota }) =>
    `There are at most ${quota} first consents a year; the Federal Employment Agency says whether one is left.`,
};

export const shortQuota: BilingualWith<{ readonly quota: string }> = {
  de: ({ quota }) =>
    `Das Kontingent umfasst ${quota} im Jahr, im Betrieb höchstens zehn in zwölf Monaten; fragen Sie die Bundesagentur für Arbeit, ob noch Plätze frei sind.`,
  en: ({ quota }) =>
    `The quota is ${quota} a year, in the firm ten at most in twelve months; ask the Federal Employment Agency whether places are left.`,
};
