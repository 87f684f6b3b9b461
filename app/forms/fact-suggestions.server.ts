import { countryName, nearestCountries, searchOccupations } from '~/domain/catalogue';
import { fieldOf, isFieldName } from '~/domain/cases/fields';
import { occupationFromText } from '~/domain/cases/occupation-text';
import { listOf } from '~/domain/cases/draft';
import type { FieldProblem } from '~/domain/cases/request';
import { isCountryCode } from '~/domain/catalogue';
import type { FactSuggestion } from '~/components/cases/facts-form';
import type { Language } from '~/i18n/languages';

const MOST = 5;

/** What may have been meant by occupations and countries that no list has; each as a button of the form. */
export function factSuggestions(
  problems: readonly FieldProblem[],
  typed: Readonly<Record<string, string>>,
  language: Language,
): FactSuggestion[] {
  return problems.flatMap(({ field, code }) => {
    if (field === null || (code !== 'occupation' && code !== 'country')) return [];
    const text = typed[field] ?? '';
    const meant = (wrong: string, names: readonly string[]) =>
      names.map((name) => ({ name: field, text: name, pick: JSON.stringify([field, wrong, name]) }));
    if (code === 'occupation')
      return meant(
        text,
        searchOccupations(text, language, MOST).map(({ name }) => name[language]),
      );
    const wrong =
      fieldOf(field).kind === 'countries' ? listOf(text).filter((part) => !isCountryCode(part)) : [text];
    return wrong.flatMap((part) =>
      meant(
        part,
        nearestCountries(part, MOST).map((country) => countryName(country, language)),
      ),
    );
  });
}

/** Names of the occupations that a text may have meant; none where it names one. */
export function occupationsMeant(text: FormDataEntryValue | null, language: Language): string[] {
  if (typeof text !== 'string' || text.trim() === '' || occupationFromText(text) !== null) return [];
  return searchOccupations(text, language, MOST).map(({ name }) => name[language]);
}

/** Puts a suggestion that was pressed in place of the text that was not understood. */
export function takeFactPick(form: FormData): void {
  const pick = pickOf(form.get('pick'));
  form.delete('pick');
  if (pick === null) return;
  const [field, wrong, name] = pick;
  const texts = form.getAll(field).map((value) => (typeof value === 'string' ? value.trim() : ''));
  form.delete(field);
  for (const text of texts) form.append(field, text === wrong ? name : text);
}

/** Whatever came instead of one of our own buttons is no pick. */
function pickOf(value: FormDataEntryValue | null): [field: string, wrong: string, name: string] | null {
  if (typeof value !== 'string') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || parsed.length !== 3 || !parsed.every((part) => typeof part === 'string'))
    return null;
  const [field = '', wrong = '', name = ''] = parsed as string[];
  return isFieldName(field) ? [field, wrong, name] : null;
}
