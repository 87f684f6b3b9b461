import { bounceFrom, COMPLAINT, type Bounce } from './bounce';

/** A mail that came in, taken apart as far as it takes to tell what it is. */
export interface IncomingParts {
  /** Header names in lower case; of several with one name the first. */
  headers: ReadonlyMap<string, string>;
  /** Servers that it passed. */
  received: number;
  /** Address of `From`, in lower case. */
  from: string;
  subject: string;
  /** The plain text, of html mails made from it. */
  text: string;
  /** Of a report (RFC 3464): the part `message/delivery-status`, as text. */
  deliveryStatus: string | null;
  /** Of a complaint (RFC 5965): the part `message/feedback-report`. */
  feedbackReport: string | null;
}

export type IncomingKind =
  | { kind: 'bounce'; bounce: Bounce }
  /** It is on its way still: a server says that it will try on. */
  | { kind: 'delayed' }
  /** A report of success. */
  | { kind: 'delivered' }
  /** An absence note or a confirmation of receipt: no person wrote it. */
  | { kind: 'auto-reply' }
  /** It goes round in circles. */
  | { kind: 'loop' }
  /** A list sent it to all that are on it: a person wrote it, but perhaps not to us. */
  | { kind: 'list' }
  | { kind: 'letter' };

/** No mail passes so many servers on its way, only one that goes round (RFC 5321 asks to look for it). */
const LOOP_SERVERS = 30;

const DAEMON = /^(mailer-daemon|postmaster|mail-daemon|maildaemon|mdaemon|no-?reply-?bounce)@|^$/;
const RETURNED =
  /undeliver|delivery (status notification|failure|has failed)|failure notice|returned mail|mail delivery failed|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|fehler bei der zustellung|zustellfehler/i;
const DELAYED =
  /delayed|verzögert|still being (sent|retried)|will (be retried|keep trying|continue to)|noch nicht zugestellt|weitere zustellversuche|warning: message/i;
const AWAY =
  /^(auto(matic|matische|mated)?[ -]?(reply|response|antwort|answer)|abwesen|out of (the )?office|ooo\b|automatische antwort|autoantwort|ich bin (nicht im|außer haus)|eingangsbestätigung|empfangsbestätigung)/i;

/** Values of a field in a report of headers; a report may speak of several recipients. */
function fieldsOf(report: string, name: string): string[] {
  const unfolded = report.replace(/\r?\n[ \t]+/g, ' ');
  return [...unfolded.matchAll(new RegExp(`^${name}:[ \\t]*(.*)$`, 'gim'))].map(([, value]) =>
    (value ?? '').trim(),
  );
}

function kindOfReport(report: string, text: string): IncomingKind {
  const actions = fieldsOf(report, 'Action').map((action) => action.toLowerCase());
  const failed = actions.findIndex((action) => action.startsWith('failed'));
  if (failed < 0 && actions.some((action) => action.startsWith('delayed'))) return { kind: 'delayed' };
  if (failed < 0 && actions.some((action) => /^(delivered|relayed|expanded)/.test(action)))
    return { kind: 'delivered' };
  const at = Math.max(0, failed);
  const status = fieldsOf(report, 'Status')[at] ?? null;
  const said = fieldsOf(report, 'Diagnostic-Code')[at] ?? '';
  // Without a diagnosis of the server the words above the report are all there is.
  return { kind: 'bounce', bounce: bounceFrom(status, said === '' ? text : said) };
}

function isAutomatic({ headers, subject }: IncomingParts): boolean {
  const submitted = headers.get('auto-submitted')?.toLowerCase() ?? 'no';
  const precedence = headers.get('precedence')?.toLowerCase() ?? '';
  return (
    !submitted.startsWith('no') ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-auto-reply', 'x-mail-autoreply'].some((name) =>
      headers.has(name),
    ) ||
    /^(bulk|junk|auto_reply)/.test(precedence) ||
    /report-type="?disposition-notification/i.test(headers.get('content-type') ?? '') ||
    AWAY.test(subject.trim())
  );
}

/** What came in. Reports first: their machines mark them as automatic, as those of absence notes do. */
export function kindOfIncoming(parts: IncomingParts): IncomingKind {
  const { headers, from, subject, text, deliveryStatus, feedbackReport } = parts;
  if (feedbackReport !== null) {
    const type = fieldsOf(feedbackReport, 'Feedback-Type')[0]?.toLowerCase();
    return type === 'not-spam' ? { kind: 'auto-reply' } : { kind: 'bounce', bounce: COMPLAINT };
  }
  if (deliveryStatus !== null) return kindOfReport(deliveryStatus, text);
  const isReturned =
    (DAEMON.test(from) ||
      headers.get('return-path')?.trim() === '<>' ||
      headers.has('x-failed-recipients')) &&
    (RETURNED.test(subject) || headers.has('x-failed-recipients') || DELAYED.test(subject));
  if (isReturned) {
    const isDelayed = DELAYED.test(subject) && !RETURNED.test(subject);
    return isDelayed ? { kind: 'delayed' } : { kind: 'bounce', bounce: bounceFrom(null, text) };
  }
  if (parts.received > LOOP_SERVERS) return { kind: 'loop' };
  if (isAutomatic(parts)) return { kind: 'auto-reply' };
  return isOfList(headers) ? { kind: 'list' } : { kind: 'letter' };
}

function isOfList(headers: IncomingParts['headers']): boolean {
  return (
    headers.has('list-id') ||
    headers.has('list-post') ||
    /^list/.test(headers.get('precedence')?.toLowerCase() ?? '')
  );
}
