import type { Bilingual } from '../bilingual';

/** The twelve worked examples, as a small firm would tell them. Firms and people are made up. */
export const exampleWords = {
  'nurse-kerala': {
    title: { de: 'Pflegefachfrau aus Kerala', en: 'Nurse from Kerala' },
    story: {
      de: 'Ein Pflegeheim in Stuttgart mit 60 Beschäftigten hat eine Pflegefachfrau mit Bachelor in Nursing gefunden. Anerkannt ist noch nichts.',
      en: 'A care home in Stuttgart with 60 staff has found a nurse with a Bachelor of Nursing. Nothing is recognised yet.',
    },
  },
  'electrician-tunis': {
    title: { de: 'Elektroniker aus Tunis', en: 'Electrician from Tunis' },
    story: {
      de: 'Ein Elektrobetrieb in Leipzig mit 14 Beschäftigten will einen ausgebildeten Elektriker mit fünf Jahren Erfahrung einstellen.',
      en: 'An electrical firm in Leipzig with 14 staff wants to hire a trained electrician with five years of experience.',
    },
  },
  'developer-sao-paulo': {
    title: { de: 'Entwicklerin aus São Paulo ohne Studium', en: 'Developer from São Paulo without a degree' },
    story: {
      de: 'Eine Softwarefirma in Berlin mit 25 Beschäftigten will eine Entwicklerin, die sich alles im Beruf angeeignet hat.',
      en: 'A software firm in Berlin with 25 staff wants a developer who learned everything on the job.',
    },
  },
  'engineer-47': {
    title: { de: 'Maschinenbauingenieur, 47 Jahre', en: 'Mechanical engineer, 47 years old' },
    story: {
      de: 'Ein Maschinenbauer in München hat einen Ingenieur aus der Türkei ausgewählt. Er ist 47, sein Studium steht in anabin.',
      en: 'A machine builder in Munich has chosen an engineer from Türkiye. He is 47, and his degree is listed in anabin.',
    },
  },
  'apprentice-vietnam': {
    title: { de: 'Auszubildende für eine Bäckerei aus Vietnam', en: 'Baker’s apprentice from Vietnam' },
    story: {
      de: 'Eine Bäckerei in Hannover will eine junge Frau ausbilden, die mit der Schule fertig ist und Deutsch auf Stufe B1 spricht.',
      en: 'A bakery in Hanover wants to train a young woman who has finished school and speaks German at B1.',
    },
  },
  'warehouse-western-balkans': {
    title: {
      de: 'Lagerhelfer vom Westbalkan',
      en: 'Warehouse helper from the Western Balkans',
    },
    story: {
      de: 'Ein Großhandel in Dortmund sucht einen Helfer im Lager und kennt jemanden in Serbien, ohne Ausbildung.',
      en: 'A wholesaler in Dortmund needs a helper in the warehouse and knows somebody in Serbia, without a qualification.',
    },
  },
  'care-assistant': {
    title: {
      de: 'Pflegehelferin mit anerkannter Ausbildung',
      en: 'Care assistant with a recognised training',
    },
    story: {
      de: 'Ein ambulanter Pflegedienst in Rostock stellt eine Pflegehelferin von den Philippinen ein. Ihre Ausbildung ist schon als gleichwertig anerkannt.',
      en: 'A home care service in Rostock hires a care assistant from the Philippines. Her training is recognised as equivalent already.',
    },
  },
  'truck-driver': {
    title: { de: 'Lkw-Fahrer mit Führerschein des Herkunftslands', en: 'Truck driver with a home licence' },
    story: {
      de: 'Eine Spedition in Kassel will einen Fahrer aus der Republik Moldau einstellen und ihm die Qualifizierung in Deutschland bezahlen.',
      en: 'A haulier in Kassel wants to hire a driver from the Republic of Moldova and pay for his qualification in Germany.',
    },
  },
  doctor: {
    title: { de: 'Ärztin aus Ägypten', en: 'Doctor from Egypt' },
    story: {
      de: 'Eine Klinik in Nürnberg hat eine Ärztin ausgewählt. Die Approbation fehlt noch, Deutsch spricht sie auf Stufe C1.',
      en: 'A clinic in Nuremberg has chosen a doctor. The licence to practise is still missing; she speaks German at C1.',
    },
  },
  'engineer-japan': {
    title: {
      de: 'Elektroingenieur aus Japan (§ 41 AufenthV)',
      en: 'Electrical engineer from Japan (§ 41 AufenthV)',
    },
    story: {
      de: 'Ein Gerätehersteller in Hamburg stellt einen Ingenieur ein, der ohne Visum einreisen und den Titel in Deutschland beantragen darf.',
      en: 'A maker of instruments in Hamburg hires an engineer who may enter without a visa and apply for the title in Germany.',
    },
  },
  'ukraine-24': {
    title: { de: 'Buchhalterin mit Schutz nach § 24', en: 'Accountant with protection under § 24' },
    story: {
      de: 'Ein Steuerbüro in Köln stellt eine Buchhalterin aus der Ukraine ein, die schon in Deutschland lebt.',
      en: 'A tax office in Cologne hires an accountant from Ukraine who lives in Germany already.',
    },
  },
  'baker-france': {
    title: { de: 'Bäcker aus Frankreich', en: 'Baker from France' },
    story: {
      de: 'Eine Bäckerei in Freiburg stellt einen Bäcker aus dem Elsass ein.',
      en: 'A bakery in Freiburg hires a baker from Alsace.',
    },
  },
} as const satisfies Record<string, { readonly title: Bilingual; readonly story: Bilingual }>;

export type ExampleId = keyof typeof exampleWords;
