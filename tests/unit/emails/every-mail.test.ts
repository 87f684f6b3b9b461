import { describe, expect, it } from 'vitest';

import type { MailFrame } from '#emails/layout';
import { isMailTemplate, mailProps, parseMail, type MailLanguage } from '#emails/mails';
import { renderMail, type RenderedMail } from '#emails/render';
import { mailSamples } from '#emails/samples';

const frame = (language: MailLanguage): MailFrame => ({
  language,
  baseUrl: 'https://lotsenwerk.example',
  operator: {
    name: 'Lotsenwerk Betrieb GmbH',
    address: 'Hafenweg 1, 99084 Erfurt',
    email: 'hallo@lotsenwerk.example',
    phone: '0361 000000',
    representatives: 'Kim Muster (Geschäftsführung)',
    register: 'Amtsgericht Jena, HRB 000000',
    vatId: 'DE000000000',
  },
  actLinks: (stepId) => ({
    done: `https://lotsenwerk.example/act/done-${stepId}`,
    snooze: `https://lotsenwerk.example/act/snooze-${stepId}`,
    'hand-over': `https://lotsenwerk.example/act/hand-over-${stepId}`,
  }),
  stopUrl: 'https://lotsenwerk.example/mails/stop/abc',
  canReply: true,
});

const all = Object.keys(mailProps)
  .filter(isMailTemplate)
  .flatMap((template) => (['de', 'en'] as const).map((language) => [template, language] as const));
const rendered = new Map<string, RenderedMail>();
const mailOf = (template: (typeof all)[number][0], language: MailLanguage) => {
  const key = `${template} ${language}`;
  const known =
    rendered.get(key) ?? renderMail(parseMail(template, mailSamples[template][language]), frame(language));
  rendered.set(key, known);
  return known;
};

/** Values of a sample that name somebody or something that a subject must not show. */
function privateWords(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /name$|^(email|address|recipient|text|note)$/i.test(key) && value.length > 3 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => privateWords(inner, name));
}

const NATIONALITY =
  /(indisch|indien|indian|tunes|tunis|türk|turk|syr|ukrain|vietnam|philipp|brasil|brazil|marok|morocc|serb|bosn|albani|kosov|nigeri|staatsangehörig|nationalit)/i;

describe('every mail', () => {
  it.each(all)('%s in %s has a subject without names, origin, address or secret', (template, language) => {
    const { subject } = mailOf(template, language);
    for (const word of privateWords(mailSamples[template][language])) expect(subject).not.toContain(word);
    expect(subject).not.toMatch(NATIONALITY);
    expect(subject).not.toMatch(/@|https?:/);
    expect(subject.length).toBeLessThanOrEqual(160);
  });

  it.each(all)('%s in %s carries the signature of a business letter in both parts', (template, language) => {
    const { html, text } = mailOf(template, language);
    for (const part of [html, text])
      for (const line of [
        'Amtsgericht Jena, HRB 000000',
        'DE000000000',
        '0361 000000',
        'Kim Muster (Geschäftsführung)',
      ])
        expect(part).toContain(line);
  });

  it.each(all)(
    '%s in %s is readable in the dark: each colour of its text and grounds has another one there',
    (template, language) => {
      const { html } = mailOf(template, language);
      const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
      // An escaped sign would make browsers drop the whole rule, and leave light text on white.
      expect(sheet).not.toContain('&');
      const inDark = new Set(
        [
          ...(/prefers-color-scheme: dark\) \{([\s\S]*)\}/.exec(sheet)?.[1] ?? '').matchAll(/\.([a-z]+)/g),
        ].map(([, name]) => name),
      );
      const body = html.slice(html.indexOf('<body'));
      for (const [tag] of body.matchAll(/<[a-z0-9]+ [^>]*style="[^"]*(?<![a-z-])color:[^"]*"[^>]*>/g)) {
        const classes = /class="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [];
        const isCovered = classes.some((name) => inDark.has(name));
        // Links within soft text take its dark colour by the rule `.soft a`.
        expect(isCovered || tag.startsWith('<a ') || tag.includes('display:none')).toBe(true);
      }
    },
  );
});
