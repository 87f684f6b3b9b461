const SPECIAL = /["&'<>\0]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
  // Has no place in html; a server may cut a mail there.
  '\0': '',
};

/** Text as it may stand in html, between tags and in attributes; written as React writes it. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? '');
}
