import EmailReplyParser from 'email-reply-parser';

/** What a person wrote as an answer, without what they quoted; their signature apart. */
export interface ReplyText {
  readonly text: string;
  readonly signature: string;
}

/** Longer answers than this are cut before they are taken apart, so that no text can keep the reader busy. */
const MOST_CHARACTERS = 30_000;

/**
 * Where the quoted mail begins, beside what the library knows: Outlook's block of headers (with or without a line above
 * it), words for the original in German, lines that introduce a quote and are broken over several lines.
 */
const QUOTE_BEGINS: readonly RegExp[] = [
  /^[ \t]*[*_]{0,2}(Von|From|De|Da|Van)[*_]{0,2}:[*_]{0,2}[ \t].*\n(?:.*\n){0,3}?[ \t]*[*_]{0,2}(Gesendet|Sent|Datum|Date|An|To|Betreff|Subject|Envoyé|Enviado)[*_]{0,2}:/m,
  /^[ \t]*-{2,}[ \t]*(Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Original Message|Weitergeleitete Nachricht|Forwarded message)[ \t]*-{2,}/im,
  /^[ \t]*(Gesendet|Sent|Datum|Date):[ \t].*\n[ \t]*(Von|From):/m,
  /^[ \t]*_{20,}[ \t]*$/m,
];

/** Introduces a quote. The answer may stand below it as well, so it is not the end. */
const INTRODUCTION =
  /^[> \t]*(Am|On|Le) .{4,120}\n?.{0,120}(schrieb|wrote|a écrit)( .{1,120})?\n?.{0,120}:[ \t]*$/m;

/** Phones write this under every mail. */
const SENT_FROM =
  /^(Von meinem .{1,40} gesendet|Gesendet von (meinem |meiner |mobile |Outlook |Yahoo |Mail ).{0,60}|Gesendet mit .{1,60}|Sent from my .{1,40}|Get Outlook for .{1,80}|Outlook für .{1,120}(beziehen|herunterladen).{0,80}|Diese Nachricht wurde von meinem .{1,60} gesendet\.?)[ \t]*$/im;
/** Words that close a letter; what stands below them is name and office. */
const CLOSING =
  /^[ \t]*(mit (freundlichen|besten|herzlichen|lieben|kollegialen) grüßen|freundliche grüße|(viele|beste|liebe|herzliche|schöne) grüße|kind regards|best regards|mfg|lg|vg|regards),?[ \t]*$/im;

function cutAt(text: string, patterns: readonly RegExp[]): string {
  const ends = patterns.map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

/** Without what is quoted: the marked lines below an introduction, or everything from there if none is marked. */
function withoutQuote(text: string): string {
  const found = INTRODUCTION.exec(text);
  if (found === null) return text;
  const above = text.slice(0, found.index);
  const below = text.slice(found.index + found[0].length);
  if (!/^\s*>/.test(below)) return found[0].trimStart().startsWith('>') ? text : above;
  return `${above}\n${below.replace(/^[ \t]*>.*$/gm, '')}`;
}

function tidied(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Takes an answer apart. */
export function replyText(mail: string): ReplyText {
  const text = mail
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .slice(0, MOST_CHARACTERS);
  const own = withoutQuote(cutAt(text, QUOTE_BEGINS));
  const fragments = new EmailReplyParser().read(own).getFragments();
  const written = fragments.filter((part) => !part.isQuoted() && !part.isSignature());
  const signed = fragments.filter((part) => !part.isQuoted() && part.isSignature());
  const body = written.map((part) => part.getContent()).join('\n');
  const ends = [body.search(CLOSING), body.search(SENT_FROM)].filter((index) => index >= 0);
  // An answer that consists of nothing but a greeting is kept as it is: it is what the person wrote.
  const end = ends.length === 0 ? body.length : Math.min(...ends);
  const above = tidied(body.slice(0, end));
  return {
    text: above === '' ? tidied(body) : above,
    signature: tidied(
      [above === '' ? '' : body.slice(end), ...signed.map((part) => part.getContent())].join('\n'),
    ),
  };
}
