/** The whole folder as a book: cover, a divider for each register, the papers, contacts. Pure content. */
import { formatDate, type CalendarDate } from '../calendar';
import { paperFormText } from '../drafts/words';
import type { FolderFile, FolderPaper } from '../folder/paper';
import { paperState } from '../folder/paper-state';
import type { FolderReadiness } from '../folder/readiness';
import { SECTIONS } from '../folder/section';
import type { Language } from '../plan/contract';
import type { Book, BookFact, BookItem, BookLink, BookPage } from './book';
import { PROBLEM_WORDS, STATE_WORDS } from './book-words';
import { SECTION_WORDS, sectionNumber } from './section-words';

export interface BookContact {
  readonly name: string;
  readonly lines: readonly string[];
  readonly url: string | null;
}

/** The receipt that is printed, if there is one that holds. */
export interface PrintedReceipt {
  readonly code: string;
  /** Public address of the page that verifies it. */
  readonly address: string;
  readonly issuedOn: CalendarDate;
  readonly hash: string;
}

export interface FolderBookFacts {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly lawCheckedOn: CalendarDate;
  readonly caseNumber: number;
  readonly caseTitle: string;
  readonly employerName: string;
  readonly position: string | null;
  readonly route: string | null;
  readonly authority: string | null;
  readonly papers: readonly FolderPaper[];
  readonly readiness: FolderReadiness;
  readonly contacts: readonly BookContact[];
  readonly receipt: PrintedReceipt | null;
}

type Say = (de: string, en: string) => string;

export function folderBook(facts: FolderBookFacts): Book {
  const { language, caseNumber } = facts;
  const say: Say = (de, en) => (language === 'de' ? de : en);
  const number = String(caseNumber);
  const title = say(`Mappe zum Fall ${number}`, `Folder of case ${number}`);
  return {
    language,
    title,
    foot: title,
    pageWords: pageWordsIn(language),
    contentsTitle: say('Inhalt', 'Contents'),
    contentsAfter: 1,
    items: [
      {
        kind: 'page',
        page: cover(facts, title, say),
        bookmark: { title: say('Deckblatt', 'Cover'), level: 0 },
      },
      ...sections(facts, say),
      ...contacts(facts, say),
    ],
  };
}

export function pageWordsIn(language: Language): Book['pageWords'] {
  return (page, of) =>
    language === 'de' ? `Seite ${String(page)} von ${String(of)}` : `Page ${String(page)} of ${String(of)}`;
}

/** Lines of a cover that name the receipt; none without one. */
export function receiptFacts(receipt: PrintedReceipt | null, language: Language): BookFact[] {
  if (receipt === null) return [];
  const say: Say = (de, en) => (language === 'de' ? de : en);
  return [
    { label: say('Beleg der Vollständigkeit', 'Receipt of completeness'), value: receipt.code },
    { label: say('Ausgestellt am', 'Issued on'), value: formatDate(receipt.issuedOn, language) },
    { label: say('Prüfsumme (SHA-256)', 'Check sum (SHA-256)'), value: spaced(receipt.hash) },
  ];
}

/** The QR code under which an office verifies the receipt. */
export function receiptLink(receipt: PrintedReceipt | null, language: Language): BookLink | null {
  if (receipt === null) return null;
  return {
    address: receipt.address,
    caption:
      language === 'de'
        ? 'Behörden prüfen hier ohne Anmeldung, ob der Beleg gilt. Die Seite zeigt keine Daten der Person.'
        : 'Offices verify here without signing in whether the receipt holds. The page shows no data of the person.',
  };
}

function cover(facts: FolderBookFacts, title: string, say: Say): BookPage {
  const { language, readiness, receipt } = facts;
  const day = (date: CalendarDate) => formatDate(date, language);
  const optional = (label: string, value: string | null): BookFact[] =>
    value === null ? [] : [{ label, value }];
  return {
    kind: 'cover',
    title,
    lead: facts.caseTitle,
    facts: [
      { label: say('Betrieb', 'Employer'), value: facts.employerName },
      ...optional(say('Tätigkeit', 'Work'), facts.position),
      ...optional(say('Weg', 'Route'), facts.route),
      ...optional(say('Ausländerbehörde', 'Immigration authority'), facts.authority),
      { label: say('Zusammengestellt am', 'Put together on'), value: day(facts.today) },
      { label: say('Rechtsstand', 'Law as of'), value: day(facts.lawCheckedOn) },
      {
        label: say('Verlangte Papiere', 'Papers wanted'),
        value: say(
          `${String(readiness.ready)} von ${String(readiness.wanted)} geprüft und in der richtigen Form`,
          `${String(readiness.ready)} of ${String(readiness.wanted)} checked and in the right form`,
        ),
      },
      ...receiptFacts(receipt, language),
    ],
    lists: [],
    link: receiptLink(receipt, language),
    notes: [
      say(
        'Information, keine Rechtsberatung. Kopien und Scans ersetzen kein Original; welche Originale eine Behörde sehen will, sagt sie selbst.',
        'Information, no legal advice. Copies and scans do not replace an original; the office itself says which originals it wants to see.',
      ),
    ],
  };
}

/** In groups of eight, which people can compare. */
function spaced(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(' ');
}

function sections({ papers, language, today }: FolderBookFacts, say: Say): BookItem[] {
  return SECTIONS.flatMap((section): BookItem[] => {
    const inside = papers.filter((paper) => paper.section === section);
    if (inside.length === 0) return [];
    const title = SECTION_WORDS[section][language];
    const number = `${say('Register', 'Section')} ${String(sectionNumber(section))}`;
    const divider: BookItem = {
      kind: 'page',
      bookmark: { title: `${String(sectionNumber(section))} ${title}`, level: 0 },
      page: {
        kind: 'divider',
        number,
        title,
        papers: inside.map((paper) => ({
          title: paper.title,
          form: paper.wants === null ? '' : paperFormText(paper.wants, language),
          state: STATE_WORDS[paperState(paper, today)][language],
        })),
      },
    };
    return [divider, ...inside.flatMap((paper) => filesOf(paper, language))];
  });
}

/** The files of a paper, each with a page that stands for it where it cannot be shown. */
export function filesOf(paper: FolderPaper, language: Language): BookItem[] {
  return paper.files.map((file, index): BookItem => {
    const title = paper.files.length === 1 ? paper.title : `${paper.title} (${String(index + 1)})`;
    return {
      kind: 'file',
      fileId: file.id,
      paperKey: paper.key,
      mediaType: file.mediaType,
      sizeBytes: file.sizeBytes,
      bookmark: { title, level: 1 },
      standIn: (reason) => ({
        kind: 'stand-in',
        title,
        fileName: fileLine(file, language),
        text: PROBLEM_WORDS[reason][language],
      }),
    };
  });
}

function fileLine({ name, version }: FolderFile, language: Language): string {
  return language === 'de' ? `${name}, Fassung ${String(version)}` : `${name}, version ${String(version)}`;
}

function contacts({ contacts: all }: FolderBookFacts, say: Say): BookItem[] {
  if (all.length === 0) return [];
  return [
    {
      kind: 'page',
      bookmark: { title: say('Kontakte', 'Contacts'), level: 0 },
      page: contactsPage(all, say('Kontakte', 'Contacts'), say('Internet', 'Website')),
    },
  ];
}

export function contactsPage(all: readonly BookContact[], title: string, website: string): BookPage {
  return {
    kind: 'contacts',
    title,
    contacts: all.map(({ name, lines, url }) => ({
      name,
      lines,
      link: url === null ? null : { address: url, caption: website },
    })),
  };
}
