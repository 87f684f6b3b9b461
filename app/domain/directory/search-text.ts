/**
 * The one spelling in which services and what people type about them are compared.
 *
 * Umlauts become their plain vowel, however they were typed ("Köln", "Koeln", "Koln" → "koln"), and not "ae", "oe",
 * "ue": older German stemmers of PostgreSQL take "laender" and "land" for two words, but join "lander" and "land".
 * Both sides are folded alike, so that it does no harm that "neue" becomes "neu".
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ä|ae/g, 'a')
    .replace(/ö|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .normalize('NFD')
    .replace(/[\u0300-\u036f:*]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
