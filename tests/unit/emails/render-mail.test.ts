import { describe, expect, it } from 'vitest';

import type { MailFrame } from '#emails/layout';
import { isMailTemplate, mailProps, parseMail, type MailLanguage } from '#emails/mails';
import { renderMail } from '#emails/render';
import { mailSamples } from '#emails/samples';

const frame = (language: MailLanguage): MailFrame => ({
  language,
  baseUrl: 'https://lotsenwerk.example',
  operator: {
    name: 'Lotsenwerk Betrieb GmbH',
    address: 'Hafenweg 1, 99084 Erfurt',
    email: 'hallo@lotsenwerk.example',
  },
});

const everyMail = Object.keys(mailProps)
  .filter(isMailTemplate)
  .flatMap((template) => (['de', 'en'] as const).map((language) => [template, language] as const));

describe('every mail', () => {
  it.each(everyMail)(
    '%s in %s has subject, html and text, says why it came and who sends it',
    (template, language) => {
      const mail = parseMail(template, mailSamples[template][language]);
      const { subject, html, text } = renderMail(mail, frame(language));

      expect(subject).not.toMatch(/undefined|\n|\[object/);
      expect(subject.length).toBeGreaterThan(10);
      for (const part of [html, text]) {
        expect(part).toContain(
          language === 'de' ? 'Warum bekomme ich diese Mail?' : 'Why did I get this mail?',
        );
        expect(part).toContain('Hafenweg 1, 99084 Erfurt');
        expect(part).not.toMatch(/undefined|\[object|NaN/);
      }
      expect(html).toContain(`lang="${language}"`);
      expect(html).toContain('color-scheme');
      expect(text).not.toMatch(/<[a-z]+[ >]/);
    },
  );

  it('fails loudly if a row holds props of an older version', () => {
    expect(() => parseMail('step-reminder', { caseNumber: 7 })).toThrow();
    expect(() => parseMail('long-gone', {})).toThrow(/no mail template/);
  });
});

describe('the reminder of a step', () => {
  const sample = mailSamples['step-reminder'].de;

  it('names case number, step and day in the subject', () => {
    const { subject } = renderMail({ template: 'step-reminder', props: sample }, frame('de'));
    expect(subject).toBe('Fall 7: Schritt „Anerkennung beantragen“ bis 12.03.2027');
    const english = renderMail(
      { template: 'step-reminder', props: mailSamples['step-reminder'].en },
      frame('en'),
    );
    expect(english.subject).toBe('Case 7: step “Apply for recognition” by 12 March 2027');
  });

  it('keeps markup and line breaks of a title out of html and headers', () => {
    const props = { ...sample, stepTitle: '<img src=x onerror=alert(1)>\r\nBcc: all@test.example' };
    const { subject, html } = renderMail({ template: 'step-reminder', props }, frame('de'));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toContain('<img');
  });

  it('carries link, legal basis and what to do in both parts', () => {
    const { html, text } = renderMail({ template: 'step-reminder', props: sample }, frame('de'));
    for (const part of [html, text]) {
      expect(part).toContain(sample.stepUrl);
      expect(part).toContain('§ 4 BQFG');
      expect(part).toContain(sample.stepText);
      expect(part).toContain('12.03.2027');
    }
  });
});
