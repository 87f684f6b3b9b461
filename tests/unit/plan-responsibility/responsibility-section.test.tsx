import { describe, expect, it } from 'vitest';

import { ResponsibilitySection } from '~/components/plan/responsibility-section';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { exampleRequest } from '~/domain/guide/examples';
import { planCase } from '~/domain/plan/plan-case';
import { planView } from '~/queries/cases/plan-view.server';
import { renderHtml } from '#tests/support/render';

function pageOf(language: 'de' | 'en'): string {
  const plan = planCase(exampleRequest('nurse-kerala', '2026-11-23', language), bundledDirectory);
  const view = planView({
    plan,
    desiredStart: '2027-09-01',
    occupationId: 'nurse',
    now: [],
    today: '2026-11-23',
    casePath: '/o/a/cases/b',
    companyPath: '/o/a/company',
  });
  return renderHtml(<ResponsibilitySection plan={view} />, language);
}

describe('the responsibilities of a plan', () => {
  it.each([
    [
      'de',
      ['Wer wofür zuständig ist', 'Vollmacht', '2 Monate (Soll-Frist, § 43 Abs. 3 PflAPrV)', '(Erfahrung)'],
    ],
    ['en', ['Who is responsible for what', 'Power of attorney', '2 months', '(experience)']],
  ] as const)('are a table in %s, which stands open so that it prints', (language, texts) => {
    const html = pageOf(language).replace(/<!-- -->/g, '');
    for (const text of texts) expect(html).toContain(text);
    expect(html).toContain('<table');
    expect(html).not.toContain('<details');
    expect(html).not.toContain('print:hidden');
  });
});
