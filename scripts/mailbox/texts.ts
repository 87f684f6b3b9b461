/** The words of the mailbox page. */
export type MailboxLanguage = 'de' | 'en';

interface MailboxTexts {
  title: string;
  lead: string;
  search: string;
  searchHint: string;
  find: string;
  showAll: string;
  deleteAll: string;
  deleteSure: string;
  empty: string;
  nothingFound: (search: string) => string;
  count: (shown: number) => string;
  columns: { received: string; to: string; subject: string };
  back: string;
  from: string;
  formatted: string;
  plain: string;
  attachments: string;
  original: string;
  noSubject: string;
  notFound: string;
}

export const mailboxTexts: Record<MailboxLanguage, MailboxTexts> = {
  de: {
    title: 'Lokales Postfach',
    lead: 'Alle E-Mails, die Lotsenwerk auf diesem Rechner verschickt, landen hier. Nichts davon geht ins Netz.',
    search: 'Adresse oder Betreff',
    searchHint: 'zum Beispiel der Teil vor dem @',
    find: 'Suchen',
    showAll: 'Alle zeigen',
    deleteAll: 'Alle löschen',
    deleteSure: 'Alle E-Mails in diesem Postfach endgültig löschen?',
    empty: 'Noch keine E-Mail. Sobald eine verschickt wird, steht sie hier.',
    nothingFound: (search) => `Keine E-Mail zu „${search}“ gefunden.`,
    count: (shown) => (shown === 1 ? '1 E-Mail' : `${shown} E-Mails`),
    columns: { received: 'Eingang', to: 'An', subject: 'Betreff' },
    back: 'Zurück zur Liste',
    from: 'Von',
    formatted: 'Ansicht mit Gestaltung',
    plain: 'Nur Text',
    attachments: 'Anhänge',
    original: 'Quelltext (.eml)',
    noSubject: '(ohne Betreff)',
    notFound: 'Diese E-Mail gibt es nicht (mehr).',
  },
  en: {
    title: 'Local mailbox',
    lead: 'Every e-mail that Lotsenwerk sends on this machine ends up here. None of it leaves the machine.',
    search: 'Address or subject',
    searchHint: 'for example the part before the @',
    find: 'Search',
    showAll: 'Show all',
    deleteAll: 'Delete all',
    deleteSure: 'Delete every e-mail in this mailbox for good?',
    empty: 'No e-mail yet. As soon as one is sent, it is listed here.',
    nothingFound: (search) => `No e-mail found for “${search}”.`,
    count: (shown) => (shown === 1 ? '1 e-mail' : `${shown} e-mails`),
    columns: { received: 'Received', to: 'To', subject: 'Subject' },
    back: 'Back to the list',
    from: 'From',
    formatted: 'Formatted view',
    plain: 'Text only',
    attachments: 'Attachments',
    original: 'Source (.eml)',
    noSubject: '(no subject)',
    notFound: 'This e-mail does not exist (any more).',
  },
};

/** German for readers who prefer it, English for everybody else. */
export function chooseLanguage(acceptLanguage: string | undefined): MailboxLanguage {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((language) => language === 'de' || language === 'en');
  return preferred === 'de' ? 'de' : 'en';
}
