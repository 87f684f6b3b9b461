/**
 * Whether a mail comes from where we wrote to. The signed address is the proof; the sender is a check against mails that
 * were passed on, for `From` proves nothing by itself.
 *
 * Offices have one address for all and answer from a person's: the same domain is the same office, except where anybody
 * can have an address.
 */
const ANYBODYS: ReadonlySet<string> = new Set([
  '1und1.de',
  'aol.com',
  'arcor.de',
  'email.de',
  'freenet.de',
  'gmail.com',
  'gmx.at',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'hotmail.de',
  'icloud.com',
  'kabelmail.de',
  'live.com',
  'live.de',
  'mail.de',
  'mailbox.org',
  'me.com',
  'msn.com',
  'online.de',
  'outlook.com',
  'outlook.de',
  'posteo.de',
  'posteo.net',
  'proton.me',
  'protonmail.com',
  't-online.de',
  'unitybox.de',
  'vodafone.de',
  'web.de',
  'yahoo.com',
  'yahoo.de',
]);

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/**
 * @param from normalised, as the mail says
 * @param known normalised, where we wrote to
 * @param isOffice the address is an office's and not a person's: colleagues may answer
 */
export function isKnownSender(from: string, known: string, isOffice: boolean): boolean {
  if (from === known) return true;
  const domain = domainOf(known);
  return isOffice && from.includes('@') && domainOf(from) === domain && !ANYBODYS.has(domain);
}
