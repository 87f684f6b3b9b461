import { describe, expect, test } from 'vitest';

import { ErrorPage } from '~/components';
import { SignInForm } from '~/components/account';
import { errorPageName } from '~/components/error-page';
import { LANGUAGES } from '~/i18n/languages';
import { renderHtml } from '#tests/support/render';

const TOLD = [400, 401, 403, 404, 405, 409, 413, 429, 500, 503];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(TOLD)('%i says what happened, what is kept and what to do', (status) => {
    const html = renderHtml(<ErrorPage status={status} />, language, '/o/muster');
    expect(html).toMatch(/<h1[^>]*>[^<]{10,}<\/h1>/);
    expect(html.match(/<dd[^>]*>[^<]{10,}<\/dd>/g)).toHaveLength(3);
    expect(html).not.toContain('errorPage.');
  });
});

test('the pages of different statuses differ', () => {
  const titles = TOLD.map(
    (status) => /<h1[^>]*>([^<]+)/.exec(renderHtml(<ErrorPage status={status} />))?.[1],
  );
  expect(new Set(titles).size).toBe(TOLD.length);
});

test('another refusal is told as 400, another failure as 500', () => {
  expect(errorPageName(418)).toBe('badRequest');
  expect(errorPageName(502)).toBe('broken');
});

test('an outage offers to try the same page again', () => {
  expect(renderHtml(<ErrorPage status={503} />, 'de', '/o/muster?seite=2')).toContain(
    'href="/o/muster?seite=2"',
  );
});

test('the reference for questions is shown when there is one', () => {
  expect(renderHtml(<ErrorPage status={500} reference="abc123" />)).toContain('abc123');
  expect(renderHtml(<ErrorPage status={500} />)).not.toContain('Kennung für');
});

test('after the end of a session what was typed goes along with the sign-in', () => {
  const html = renderHtml(<SignInForm next="/o/muster/cases?a=1" held="sealed" lastResult={undefined} />);
  expect(html).toContain('action="/login"');
  expect(html).toContain('name="next" value="/o/muster/cases?a=1"');
  expect(html).toContain('name="held" value="sealed"');
  expect(html).toContain('Ihre Eingaben sind noch da');
});
