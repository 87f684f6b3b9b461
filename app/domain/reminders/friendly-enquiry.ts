import { formatDate, type CalendarDate } from '../calendar';
import type { Actor } from '../plan/contract/vocabulary';

/**
 * The draft of a friendly enquiry to an office that is beyond its statutory limit. In German, for it goes to a German
 * office or mission. It names no person: name and file number are for the sender to fill in, so nothing leaves the house
 * that nobody has read.
 */
export interface FriendlyEnquiry {
  readonly subject: string;
  readonly body: string;
}

export interface EnquiryFacts {
  readonly stepTitle: string;
  readonly organisationName: string;
  readonly actor: Actor;
  /** The day on which the limit began. */
  readonly start: CalendarDate;
  /** Its last day. */
  readonly due: CalendarDate;
  readonly legalBasis: string;
  /** The limit is a rule with exceptions ("soll"). */
  readonly isSoll: boolean;
}

/** What the office is asked for. */
function matter({ actor, stepTitle }: EnquiryFacts): string {
  switch (actor) {
    case 'recognition-authority':
      return 'die Entscheidung über den Anerkennungsantrag';
    case 'immigration-authority':
      return `den nächsten Schritt im Verfahren („${stepTitle}“)`;
    case 'mission':
      return `den nächsten Schritt im Visumverfahren („${stepTitle}“)`;
    default:
      return `den Stand zu „${stepTitle}“`;
  }
}

export function friendlyEnquiry(facts: EnquiryFacts): FriendlyEnquiry {
  const { organisationName, start, due, legalBasis, isSoll } = facts;
  const end = isSoll ? 'sollte in der Regel am' : 'endete am';
  return {
    subject: 'Sachstandsanfrage – Aktenzeichen [bitte ergänzen]',
    body: [
      'Sehr geehrte Damen und Herren,',
      '',
      `wir warten auf ${matter(facts)}. Es geht um [Name der Person, Geburtsdatum], Ihr Aktenzeichen [bitte ergänzen].`,
      '',
      `Nach unseren Unterlagen begann die Frist am ${formatDate(start, 'de')}; sie ${end} ${formatDate(due, 'de')}${isSoll ? ' enden' : ''} (${legalBasis}).`,
      '',
      'Können Sie uns bitte kurz mitteilen, wie der Stand ist, wann wir mit einer Antwort rechnen können und ob Ihnen noch etwas fehlt? Fehlende Unterlagen reichen wir sofort nach.',
      '',
      'Vielen Dank für Ihre Mühe.',
      '',
      'Mit freundlichen Grüßen',
      organisationName,
    ].join('\n'),
  };
}

/** The draft as a link that opens the reader's own mail program; the address is theirs to choose. */
export function mailtoOf({ subject, body }: FriendlyEnquiry): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
