/** How addresses are kept and compared: without spaces around them and in lower case, as the sign-in does it. */
export function normalisedEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** `anna.berg@example.org` as `a…@example.org`: enough to recognise one's own, too little to learn another's. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '…' : `${email.slice(0, 1)}…${email.slice(at)}`;
}
