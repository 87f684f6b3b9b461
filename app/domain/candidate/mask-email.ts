/** `maria.silva@example.com` as `m…@example.com`: whoever owns it knows it, whoever found the link does not learn it. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '…' : `${email.slice(0, 1)}…${email.slice(at)}`;
}
