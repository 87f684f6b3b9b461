import { render, toPlainText } from '@react-email/render';
import type { ReactElement } from 'react';
import { afterAll, describe, expect, it } from 'vitest';

import type { MailFrame } from '#emails/layout';
import { isMailTemplate, mailProps, parseMail, type Mail, type MailLanguage } from '#emails/mails';
import { renderMarkup } from '#emails/markup/render-markup';
import { mailElement } from '#emails/render';
import { mailSamples } from '#emails/samples';

const HOSTILE = [
  '<script>alert("x")</script>&amp;&#39;</p></td>',
  ` zwei\n\n  Zeilen\tund\r\nRänder \u00a0 hier  `,
  'עברית \u202e umgekehrt \u200f Ende',
  '\u200b\u200bleer\u200bdazwischen',
  '',
  ' ',
  'a\0b',
  "Müller & Söhne's „Haus“ <3 -->",
  'https://lotsenwerk.example/o/a?b=1&c="2"',
  '#oben',
  'mailto:x@y.example',
  '👩‍⚕️ '.repeat(40),
];

const frameOf = (language: MailLanguage, text: (fallback: string) => string): MailFrame => ({
  language,
  baseUrl: text('https://lotsenwerk.example'),
  operator: {
    name: text('Lotsenwerk Betrieb GmbH'),
    address: text('Hafenweg 1, 99084 Erfurt'),
    email: text('hallo@lotsenwerk.example'),
    phone: text('0361 000000'),
    representatives: null,
    register: text('Amtsgericht Jena, HRB 000000'),
  },
  actLinks: (stepId) => ({
    done: text(`https://lotsenwerk.example/act/done-${stepId}`),
    snooze: text(`https://lotsenwerk.example/act/snooze-${stepId}`),
    'hand-over': text(`https://lotsenwerk.example/act/hand-over-${stepId}`),
  }),
  stopUrl: text('https://lotsenwerk.example/mails/stop/abc'),
  canReply: true,
});

/** What react-email makes of it. */
async function rendered(body: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(body);
  return {
    html,
    text: toPlainText(html, { selectors: [{ selector: 'h1', options: { uppercase: false } }] }),
  };
}

/** The props with one of their texts exchanged, for each text in turn. */
function exchanged(value: unknown, text: string): unknown[] {
  if (typeof value === 'string') return [text];
  if (Array.isArray(value))
    return value.flatMap((inner, index) => exchanged(inner, text).map((other) => value.with(index, other)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    exchanged(inner, text).map((other) => ({ ...value, [key]: other })),
  );
}

const all = Object.keys(mailProps)
  .filter(isMailTemplate)
  .flatMap((template) => (['de', 'en'] as const).map((language) => [template, language] as const));

describe('the html and text of a mail', () => {
  let compared = 0;
  afterAll(() => {
    expect(compared).toBeGreaterThan(100);
  });

  it.each(all)('%s in %s are what react-email renders', async (template, language) => {
    const mail = parseMail(template, mailSamples[template][language]);
    const { body } = mailElement(
      mail,
      frameOf(language, (text) => text),
    );

    expect(renderMarkup(body)).toEqual(await rendered(body));
  });

  it.each(all)('%s in %s are that for hostile texts, too', async (template, language) => {
    const bodies = HOSTILE.flatMap((hostile, index) =>
      exchanged(mailSamples[template][language], hostile)
        // A few of each will do: which text stands where differs from template to template.
        .filter((_, place) => (place + index) % 13 === 0)
        .flatMap((props) => bodyOrNone(template, props, language, index % 2 === 0 ? null : hostile)),
    );
    for (const body of bodies) {
      // A day or an instant that is none is refused by both.
      const wanted = await rendered(body).catch(() => null);
      if (wanted === null) continue;
      compared += 1;
      const { html, text } = renderMarkup(body);
      expect(html === wanted.html && text === wanted.text, `${template}: ${JSON.stringify(text)}`).toBe(true);
    }
  });
});

/** Props of another shape have no mail. */
function bodyOrNone(
  template: Mail['template'],
  props: unknown,
  language: MailLanguage,
  hostile: string | null,
): ReactElement[] {
  try {
    const frame = frameOf(language, (text) => hostile ?? text);
    return [mailElement(parseMail(template, props), frame).body];
  } catch {
    return [];
  }
}
