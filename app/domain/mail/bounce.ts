/**
 * What a mail that came back says of the address. Hard: nobody is there, and nobody will be. Soft: not now (box full,
 * server away) or not this text (policy, spam); that says nothing final about the address.
 */
export interface Bounce {
  readonly kind: 'hard' | 'soft' | 'complaint';
  readonly reason: BounceReason;
  /** Enhanced status code (RFC 3463) such as `5.1.1`; null: none was given. */
  readonly status: string | null;
}

export const BOUNCE_REASONS = [
  'no-such-mailbox',
  'mailbox-closed',
  'mailbox-full',
  'no-such-domain',
  'refused-by-policy',
  'not-reached',
  'undeliverable',
  'complaint',
] as const;
export type BounceReason = (typeof BOUNCE_REASONS)[number];

const STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** Also `(#5.1.1)` of qmail; not the digits of a network address, which have no code of three digits before them. */
const STATUS_IN_TEXT = /(?:\b[45]\d\d[ -]|#|\bstatus:? )([45]\.\d{1,3}\.\d{1,3})\b/i;
const REPLY_CODE = /(?:^|[\s:(])([45]\d\d)[ -](?!\d)/m;

/** Texts of servers that give no code, or one that says nothing. German providers among them. */
const TEXTS: ReadonlyArray<readonly [RegExp, BounceReason]> = [
  [
    /mailbox (is )?full|quota|over ?quota|postfach (ist )?voll|speicher(platz)?.{0,20}(voll|erschöpft|überschritten)/i,
    'mailbox-full',
  ],
  [
    /(user|mailbox|recipient|account|address).{0,40}(unknown|not found|does ?n[o']t exist|no longer|invalid|unavailable)/i,
    'no-such-mailbox',
  ],
  [
    /(no such|unknown|invalid) (user|mailbox|recipient|address|account|person)|no mailbox here|not a valid mailbox/i,
    'no-such-mailbox',
  ],
  [
    /(empfänger|postfach|adresse|benutzer|teilnehmer).{0,40}(unbekannt|existiert nicht|nicht (vorhanden|gefunden|bekannt)|ungültig)/i,
    'no-such-mailbox',
  ],
  [
    /(account|mailbox|user|postfach|konto).{0,30}(disabled|inactive|deactivated|suspended|deaktiviert|gesperrt)/i,
    'mailbox-closed',
  ],
  [
    /(host|domain).{0,30}(not found|unknown|does not exist|nicht gefunden)|unrouteable|null mx|nxdomain/i,
    'no-such-domain',
  ],
  [/spam|policy|blocked|blacklist|dmarc|\bspf\b|reputation|abgelehnt.{0,30}richtlinie/i, 'refused-by-policy'],
  [/timed? ?out|timeout exceeded|connection refused|unreachable|nicht erreichbar|greylist/i, 'not-reached'],
];

const HARD: ReadonlySet<BounceReason> = new Set(['no-such-mailbox', 'mailbox-closed', 'no-such-domain']);

/** By the code, where it says something of its own (RFC 3463, with the habits of Exchange Online). */
function reasonOfStatus(status: string): BounceReason | null {
  const [, subject, detail] = status.split('.').map(Number);
  if (subject === 1) return detail === 2 ? 'no-such-domain' : 'no-such-mailbox';
  if (subject === 2) return detail === 1 ? 'mailbox-closed' : detail === 2 ? 'mailbox-full' : null;
  if (subject === 4) {
    // Exchange Online answers so for mailboxes that do not exist.
    if (status === '5.4.1') return 'no-such-mailbox';
    return status === '5.4.4' || status === '5.4.310' ? 'no-such-domain' : 'not-reached';
  }
  return subject === 7 ? 'refused-by-policy' : null;
}

function bounceOf(reason: BounceReason, isPermanent: boolean, status: string | null): Bounce {
  return { kind: isPermanent && HARD.has(reason) ? 'hard' : 'soft', reason, status };
}

/**
 * @param given status as a report names it, if it does
 * @param text what the server said, in its own words
 */
export function bounceFrom(given: string | null, text: string): Bounce {
  const status = STATUS.exec(given ?? '')?.[0] ?? STATUS_IN_TEXT.exec(text)?.[1] ?? null;
  const code = REPLY_CODE.exec(text)?.[1] ?? null;
  const isPermanent = status === null ? code === null || code.startsWith('5') : status.startsWith('5');
  const spoken = TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const coded = status === null ? null : reasonOfStatus(status);
  // A full mailbox is often reported as 5.1.1 or 5.2.0: the words are more exact than the code.
  const reason =
    spoken === 'mailbox-full' ? spoken : (coded ?? spoken ?? (code === '550' ? 'no-such-mailbox' : null));
  return bounceOf(reason ?? 'undeliverable', isPermanent, status);
}

export const COMPLAINT: Bounce = { kind: 'complaint', reason: 'complaint', status: null };

/** As it stands in the database: `no-such-mailbox 5.1.1`. */
export function bounceText({ reason, status }: Bounce): string {
  return status === null ? reason : `${reason} ${status}`;
}

/** The word of such a text, for people; `undeliverable` for one that nobody knows any more. */
export function reasonOfText(text: string | null): BounceReason {
  const word = text?.split(' ')[0];
  return BOUNCE_REASONS.find((reason) => reason === word) ?? 'undeliverable';
}
