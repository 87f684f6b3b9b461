/**
 * Whether a name can be read: at least one letter or digit, no control characters or line ends, none of the marks
 * that turn the direction of a whole line and let one name read as another. No web address either: names stand in
 * mails to people who do not know us, and must not become links there.
 */
export function isReadableName(name: string): boolean {
  return READABLE.test(name) && !WEB_ADDRESS.test(name);
}

const WEB_ADDRESS = /:\/\/|\bwww\./i;

const READABLE = /^(?=.*[\p{L}\p{N}])[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;
