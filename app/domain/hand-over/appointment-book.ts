/**
 * What one visit to an office needs, as a book: a page to hold in the hand (where, when, who, what to say, which originals)
 * in German and English, then the papers in the order of the plan.
 */
import { formatDate, type CalendarDate } from '../calendar';
import { paperFormText } from '../drafts/words';
import type { FolderPaper } from '../folder/paper';
import { paperState } from '../folder/paper-state';
import type { Language } from '../plan/contract';
import type { Bilingual } from '../texts/bilingual';
import type { Book, BookItem, BookPage } from './book';
import { STATE_WORDS } from './book-words';
import {
  contactsPage,
  filesOf,
  pageWordsIn,
  receiptFacts,
  receiptLink,
  type BookContact,
  type PrintedReceipt,
} from './folder-book';
import { isOriginalWanted, whoGoes, type VisitOffice } from './visit';

export interface AppointmentBookFacts {
  readonly today: CalendarDate;
  readonly lawCheckedOn: CalendarDate;
  readonly caseNumber: number;
  readonly employerName: string;
  readonly stepId: string;
  /** Title of the step in both languages. */
  readonly about: Bilingual;
  readonly office: VisitOffice;
  readonly address: string | null;
  /** The day the office set; null: not yet. */
  readonly day: CalendarDate | null;
  /** Provisions of the step. */
  readonly legalBasis: readonly string[];
  /** The papers of the visit, in its order, with words in each language. */
  readonly papers: Readonly<Record<Language, readonly FolderPaper[]>>;
  readonly contact: BookContact | null;
  /** The receipt for the papers of this visit, if there is one that holds. */
  readonly receipt: PrintedReceipt | null;
}

/** Room to write a time or an address by hand. */
const BLANK = '____________________';
const LANGUAGES = ['de', 'en'] as const;

export function appointmentBook(facts: AppointmentBookFacts): Book {
  const title = `Termin / Appointment: ${facts.about.de}`;
  const files = facts.papers.de.flatMap((paper) => filesOf(paper, 'de'));
  return {
    language: 'de',
    title,
    foot: `Terminmappe Fall ${String(facts.caseNumber)}`,
    pageWords: pageWordsIn('de'),
    contentsTitle: 'Inhalt / Contents',
    contentsAfter: LANGUAGES.length,
    items: [
      ...LANGUAGES.map((language): BookItem => ({
        kind: 'page',
        bookmark: { title: language === 'de' ? 'Auf einen Blick' : 'At a glance (English)', level: 0 },
        page: visitPage(facts, language),
      })),
      {
        kind: 'page',
        bookmark: { title: 'Unterlagen / Papers', level: 0 },
        page: {
          kind: 'divider',
          number: facts.about.en,
          title: facts.about.de,
          papers: facts.papers.de.map((paper, index) => ({
            title: bothTitles(paper, facts.papers.en[index]),
            form: paper.wants === null ? '' : paperFormText(paper.wants, 'de'),
            state: STATE_WORDS[paperState(paper, facts.today)].de,
          })),
        },
      },
      ...files,
      ...(facts.contact === null
        ? []
        : [
            {
              kind: 'page' as const,
              bookmark: { title: 'Kontakt / Contact', level: 0 as const },
              page: contactsPage([facts.contact], 'Kontakt / Contact', 'Internet / Website'),
            },
          ]),
    ],
  };
}

function bothTitles(paper: FolderPaper, english: FolderPaper | undefined): string {
  return english === undefined || english.title === paper.title
    ? paper.title
    : `${paper.title} / ${english.title}`;
}

function visitPage(facts: AppointmentBookFacts, language: Language): BookPage {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  const papers = facts.papers[language];
  const originals = papers.filter(({ wants }) => wants !== null && isOriginalWanted(wants.form));
  const copies = papers.filter(({ wants }) => wants === null || !isOriginalWanted(wants.form));
  const { office, day, address } = facts;
  return {
    kind: 'cover',
    title: say(`Termin: ${facts.about.de}`, `Appointment: ${facts.about.en}`),
    lead: office.name[language],
    facts: [
      { label: say('Wann', 'When'), value: day === null ? BLANK : formatDate(day, language) },
      { label: say('Uhrzeit', 'Time'), value: BLANK },
      { label: say('Wo', 'Where'), value: address ?? `${BLANK}${BLANK}` },
      { label: say('Zimmer, Aufrufnummer', 'Room, call number'), value: BLANK },
      { label: say('Wer geht hin', 'Who goes'), value: whoText(facts, say) },
      { label: say('Beim Empfang sagen', 'Say on arrival (in German)'), value: greeting(facts) },
      ...(language === 'en' ? [{ label: 'That means', value: greetingMeaning(facts) }] : []),
      { label: say('Grundlage', 'Legal basis'), value: facts.legalBasis.join(', ') || '–' },
      ...receiptFacts(facts.receipt, language),
    ],
    lists: [
      ...listOf(say('Im Original mitnehmen', 'Bring as original'), originals, facts.today, language),
      ...listOf(say('Als Kopie oder Ausdruck', 'As copy or print-out'), copies, facts.today, language),
    ],
    link: receiptLink(facts.receipt, language),
    notes: [
      ...(office.isConfirmed
        ? []
        : [
            say(
              'Welche Behörde zuständig ist, ist nicht bestätigt. Maßgeblich ist, was in der Einladung steht.',
              'It is not confirmed which office is competent. What the invitation says counts.',
            ),
          ]),
      say(
        `Reihenfolge nach dem Fahrplan. Die Behörde kann mehr oder andere Unterlagen verlangen. Information, keine Rechtsberatung. Rechtsstand ${formatDate(facts.lawCheckedOn, 'de')}.`,
        `In the order of the plan. The office may ask for more or other papers. Information, no legal advice. Law as of ${formatDate(facts.lawCheckedOn, 'en')}.`,
      ),
    ],
  };
}

function listOf(title: string, papers: readonly FolderPaper[], today: CalendarDate, language: Language) {
  if (papers.length === 0) return [];
  return [
    {
      title,
      items: papers.map((paper) => {
        const form = paper.wants === null ? '' : ` – ${paperFormText(paper.wants, language)}`;
        const state = paperState(paper, today);
        const mark = state === 'in-order' ? '' : ` (${STATE_WORDS[state][language]})`;
        return `${paper.title}${form}${mark}`;
      }),
    },
  ];
}

function whoText({ stepId, employerName }: AppointmentBookFacts, say: (de: string, en: string) => string) {
  return whoGoes(stepId) === 'employer'
    ? say(
        `${employerName}, mit der Vollmacht der Fachkraft`,
        `${employerName}, with the power of attorney of the skilled worker`,
      )
    : say(
        'die Fachkraft selbst; der Betrieb darf begleiten, wenn die Behörde es zulässt',
        'the skilled worker in person; the firm may come along if the office allows it',
      );
}

function greeting({ about }: AppointmentBookFacts): string {
  return `„Guten Tag. Ich habe heute um ____ Uhr einen Termin. Es geht um: ${about.de}. Die Unterlagen habe ich dabei.“`;
}

function greetingMeaning({ about }: AppointmentBookFacts): string {
  return `“Good morning. I have an appointment today at ____. It is about: ${about.en}. I have the papers with me.”`;
}
