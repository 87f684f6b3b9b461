/** A sentence for each thing that came or went. A missing subject, direction or language does not compile. */
import type { BilingualWith } from '../../../texts/bilingual';
import type { Subject } from '../change';

type Sentence = BilingualWith<{ readonly title: string }>;

export const PRESENCE_SENTENCES: Readonly<Record<Subject, Readonly<Record<'added' | 'removed', Sentence>>>> =
  {
    step: {
      added: { de: ({ title }) => `Neuer Schritt: ${title}.`, en: ({ title }) => `New step: ${title}.` },
      removed: {
        de: ({ title }) => `Schritt entfällt: ${title}.`,
        en: ({ title }) => `Step no longer needed: ${title}.`,
      },
    },
    document: {
      added: { de: ({ title }) => `Neue Unterlage: ${title}.`, en: ({ title }) => `New document: ${title}.` },
      removed: {
        de: ({ title }) => `Unterlage entfällt: ${title}.`,
        en: ({ title }) => `Document no longer needed: ${title}.`,
      },
    },
    duty: {
      added: { de: ({ title }) => `Neue Pflicht: ${title}.`, en: ({ title }) => `New duty: ${title}.` },
      removed: {
        de: ({ title }) => `Pflicht entfällt: ${title}.`,
        en: ({ title }) => `Duty no longer applies: ${title}.`,
      },
    },
    warning: {
      added: { de: ({ title }) => `Neuer Hinweis: ${title}`, en: ({ title }) => `New warning: ${title}` },
      removed: {
        de: ({ title }) => `Hinweis entfällt: ${title}`,
        en: ({ title }) => `Warning no longer applies: ${title}`,
      },
    },
    branch: {
      added: {
        de: ({ title }) => `Neue Möglichkeit im Ablauf: ${title}.`,
        en: ({ title }) => `New possible turn: ${title}.`,
      },
      removed: {
        de: ({ title }) => `Möglichkeit im Ablauf entfällt: ${title}.`,
        en: ({ title }) => `Possible turn no longer applies: ${title}.`,
      },
    },
    cost: {
      added: { de: ({ title }) => `Neue Kosten: ${title}.`, en: ({ title }) => `New cost: ${title}.` },
      removed: {
        de: ({ title }) => `Kosten entfallen: ${title}.`,
        en: ({ title }) => `Cost no longer due: ${title}.`,
      },
    },
    funding: {
      added: { de: ({ title }) => `Neue Förderung: ${title}.`, en: ({ title }) => `New subsidy: ${title}.` },
      removed: {
        de: ({ title }) => `Förderung entfällt: ${title}.`,
        en: ({ title }) => `Subsidy no longer open: ${title}.`,
      },
    },
    remedy: {
      added: {
        de: ({ title }) => `Das würde einen Weg öffnen: ${title}`,
        en: ({ title }) => `This would open a route: ${title}`,
      },
      removed: {
        de: ({ title }) => `Nicht mehr nötig oder nicht mehr möglich: ${title}`,
        en: ({ title }) => `No longer needed or no longer possible: ${title}`,
      },
    },
    'missing-fact': {
      added: {
        de: ({ title }) => `Neue offene Frage: ${title}`,
        en: ({ title }) => `New open question: ${title}`,
      },
      removed: {
        de: ({ title }) => `Frage hat sich erledigt: ${title}`,
        en: ({ title }) => `Question is settled: ${title}`,
      },
    },
    contact: {
      added: {
        de: ({ title }) => `Neue Ansprechstelle: ${title}.`,
        en: ({ title }) => `New contact: ${title}.`,
      },
      removed: {
        de: ({ title }) => `Ansprechstelle entfällt: ${title}.`,
        en: ({ title }) => `Contact no longer listed: ${title}.`,
      },
    },
  };
