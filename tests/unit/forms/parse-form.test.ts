import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { readForm, parseForm } from '~/forms/parse-form.server';
import { LANGUAGES } from '~/i18n/languages';

const schema = z.object({
  name: z.string().max(10),
  email: z.email(),
  count: z.int().min(1).max(5),
  day: z.iso.date(),
  role: z.enum(['owner', 'hr']),
});

function errorsOf(values: Record<string, string>, language: 'de' | 'en') {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  const submission = parseForm(form, schema, language);
  return submission.status === 'success' ? {} : (submission.error ?? {});
}

const good = { name: 'Ada', email: 'ada@example.org', count: '3', day: '2027-03-12', role: 'hr' };

test('a form that fits has no errors', () => {
  expect(errorsOf(good, 'de')).toEqual({});
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    ['name', ''],
    ['name', 'x'.repeat(8_000)],
    ['email', 'not an address'],
    ['count', 'many'],
    ['count', '2.5'],
    ['count', '6'],
    ['day', '2027-02-30'],
    ['role', 'king'],
    ['role', ''],
  ])('%s = %j gets a sentence of its own, not the library’s', (field, value) => {
    const errors = errorsOf({ ...good, [field]: value }, language);
    expect(Object.keys(errors)).toEqual([field]);
    const [message] = errors[field as keyof typeof errors] ?? [];
    expect(message).toMatch(language === 'de' ? /^(Bitte|Der Wert|Diese)/ : /^(Please|The value|This|We)/);
    expect(message).not.toMatch(/Invalid|expected|NaN/);
  });
});

test('a message that the schema brings along is kept', () => {
  const form = new FormData();
  form.set('name', 'x');
  const own = z.object({ name: z.string().refine(() => false, 'Eigene Worte.') });
  const submission = parseForm(form, own, 'de');
  expect(submission.status === 'success' ? {} : submission.error).toEqual({ name: ['Eigene Worte.'] });
});

test('a body that is no form is a bad request', async () => {
  const request = new Request('http://localhost/', { method: 'POST', body: 'not a form' });
  await expect(readForm(request)).rejects.toMatchObject({ code: 'bad-request' });
});
