import type { Bilingual } from './bilingual';

/** Sentences of the plan as a whole. */
export const disclaimer: Bilingual = {
  de: 'Information auf dem Stand des genannten Tages, keine Rechtsberatung. Es entscheiden die zuständigen Behörden.',
  en: 'Information as of the day named, no legal advice. The competent authorities decide.',
};

export const titleNeededReasons = {
  freeMovement: {
    de: 'Kein Aufenthaltstitel nötig: Staatsangehörige der EU, des EWR und der Schweiz dürfen ohne ihn arbeiten.',
    en: 'No residence title needed: citizens of the EU, the EEA and Switzerland may work without one.',
  },
  protection: {
    de: 'Kein neuer Titel nötig: Die Aufenthaltserlaubnis nach § 24 AufenthG erlaubt jede Beschäftigung (§ 31 BeschV, § 4a Abs. 1 AufenthG). Prüfen Sie, wie lange sie gilt.',
    en: 'No new title needed: the permit under § 24 AufenthG allows any employment (§ 31 BeschV, § 4a (1) AufenthG). Check how long it is valid.',
  },
  anyJob: {
    de: 'Kein neuer Titel nötig: Der vorhandene Titel erlaubt jede Beschäftigung (§ 4a Abs. 1 AufenthG; nicht amtlich bestätigt). Prüfen Sie den Eintrag im Titel und seine Gültigkeit.',
    en: 'No new title needed: the present title allows any employment (§ 4a (1) AufenthG; not officially confirmed). Check the note in the title and its validity.',
  },
  blueCard: {
    de: 'Kein neuer Titel nötig: Mit Blauer Karte EU ist der Wechsel erlaubt. In den ersten zwölf Monaten kann die Ausländerbehörde ihn 30 Tage lang aussetzen und ablehnen (§ 18g Abs. 4 AufenthG).',
    en: 'No new title needed: an EU Blue Card allows the change of job. In the first twelve months the immigration authority may suspend it for 30 days and refuse (§ 18g (4) AufenthG).',
  },
  needed: {
    de: 'Ein Aufenthaltstitel ist nötig: Die Person ist keine Staatsangehörige der EU, des EWR oder der Schweiz, und kein vorhandener Titel erlaubt diese Stelle.',
    en: 'A residence title is needed: the person is no citizen of the EU, the EEA or Switzerland, and no present title allows this job.',
  },
  endsBefore: {
    de: 'Ein Aufenthaltstitel ist nötig: Der vorhandene Titel endet vor dem gewünschten ersten Arbeitstag.',
    en: 'A residence title is needed: the present title ends before the wanted first day of work.',
  },
} as const satisfies Record<string, Bilingual>;

export const rankReasons = {
  first: {
    de: 'Bester Weg.',
    en: 'Best route.',
  },
  group: {
    de: 'Nach den Titeln, die für diese Art von Stelle gemacht sind.',
    en: 'After the titles made for this kind of position.',
  },
  safety: {
    de: 'Nach den sicheren Wegen: Die Gehaltsreserve ist kleiner als der letzte Anstieg der Schwelle.',
    en: 'After the safe routes: the salary reserve is smaller than the last rise of the threshold.',
  },
  outcome: {
    de: 'Nach den Wegen, die schon heute offen sind.',
    en: 'After the routes that are open today.',
  },
  proof: {
    de: 'Nach den Wegen, für die weniger Nachweise fehlen.',
    en: 'After the routes that lack lighter proof.',
  },
  consent: {
    de: 'Nach den Wegen ohne Zustimmung der Bundesagentur für Arbeit.',
    en: 'After the routes without the Federal Employment Agency’s consent.',
  },
  priorityCheck: {
    de: 'Nach den Wegen ohne Vorrangprüfung und Kontingent.',
    en: 'After the routes without a priority check and quota.',
  },
  accelerated: {
    de: 'Nach den Wegen mit beschleunigtem Verfahren.',
    en: 'After the routes with the accelerated procedure.',
  },
  standing: {
    de: 'Nach den Wegen mit besseren Rechten für Aufenthalt, Familie und Niederlassung.',
    en: 'After the routes with better rights of stay, family and settlement.',
  },
  days: {
    de: 'Nach den Wegen, die schneller zum ersten Arbeitstag führen.',
    en: 'After the routes that lead to the first day sooner.',
  },
  order: {
    de: 'Gleich gut wie der vorige Weg; die Reihenfolge folgt dem Gesetz.',
    en: 'As good as the route before; the order follows the statute.',
  },
} as const satisfies Record<string, Bilingual>;
