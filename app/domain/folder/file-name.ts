import { MEDIA_TYPES, type MediaType } from './limits';

/** Longer names help nobody; file systems stop at 255 bytes, and a sign may take four. */
const MAX_CHARACTERS = 60;

/** Controls, invisible signs and those that turn the direction of reading, which make "exe.pdf" of "fdp.exe". */
const DECEIVING = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** Not allowed in names by Windows. */
const RESERVED = /[<>:"|?*]/g;
const EXTENSION = /\.[A-Za-z0-9]{1,5}$/;
/** Names of devices, whatever stands behind the dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a file is shown and saved: without folders and signs that deceive, and with the extension of
 * what the file really is. Never empty.
 *
 * @param sent as the browser sent it: it may hold a path, anything at all, or nothing
 */
export function cleanFileName(sent: string, mediaType: MediaType): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const shown = last.replace(DECEIVING, '').replace(RESERVED, '_').replace(/\s+/g, ' ').trim();
  const stem = Array.from(shown.replace(EXTENSION, ''))
    .slice(0, MAX_CHARACTERS)
    .join('')
    // Hidden files, "..", and a dot or blank at the end, which Windows drops.
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const safe = stem === '' || DEVICE.test(stem) ? `datei${stem === '' ? '' : `-${stem}`}` : stem;
  return `${safe}.${MEDIA_TYPES[mediaType]}`;
}

/** A name for people while the kind of file is not known: for messages about what was refused. */
export function shownFileName(sent: string): string {
  const last = sent.split(/[\\/]/).at(-1) ?? '';
  const shown = last.replace(DECEIVING, '').replace(/\s+/g, ' ').trim();
  return Array.from(shown).slice(0, MAX_CHARACTERS).join('');
}

/**
 * The value of `Content-Disposition` (RFC 6266): a plain name for old clients, the real one encoded as RFC 8187 says.
 */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
