import { describe, expect, test } from 'vitest';

import { AppShell, Badge, Pagination, SourceLink, Table } from '~/components';
import { AccountMenu } from '~/components/shell/account-menu';
import { LANGUAGES } from '~/i18n/languages';
import { renderHtml } from '#tests/support/render';

describe.each(LANGUAGES)('the frame in %s', (language) => {
  const html = renderHtml(
    <AppShell
      organisationName="Muster GmbH"
      navigation={[{ to: '/o/muster', label: 'Heute', isExact: true }]}
    >
      <h1>Seite</h1>
    </AppShell>,
    language,
    '/o/muster?seite=2',
  );

  test('begins with a link that skips to the content', () => {
    expect(/<a href="#(\w+)"/.exec(html)?.[1]).toBe('content');
    expect(html).toContain('<main id="content"');
  });

  test('offers both languages by a plain form that leads back to this page', () => {
    expect(html).toContain('action="/language"');
    expect(html).toContain('name="returnTo" value="/o/muster?seite=2"');
    expect(html).toMatch(/lang="de"[^>]*>.*Deutsch/);
    expect(html).toMatch(/lang="en"[^>]*>.*English/);
  });

  test('marks the present page in the navigation', () => {
    expect(html).toMatch(/aria-current="page"[^>]*href="\/o\/muster"/);
  });

  test('says that it is no legal advice and links the legal pages', () => {
    expect(html).toMatch(/keine Rechtsberatung|not legal advice/);
    for (const path of ['/imprint', '/privacy', '/accessibility']) expect(html).toContain(`href="${path}"`);
  });

  test('has no inline style', () => {
    expect(html).not.toContain(' style="');
  });
});

test('the account menu opens and signs out without a script', () => {
  const html = renderHtml(<AccountMenu person={{ name: 'Ada', email: 'ada@firma.example' }} />);
  expect(html).toContain('<details');
  expect(html).toMatch(/<form method="post" action="\/logout">/);
});

test('a table keeps the name of each column with its value where rows become cards', () => {
  const html = renderHtml(
    <Table
      caption="Schritte"
      columns={[
        {
          id: 'name',
          header: 'Schritt',
          isRowHeader: true,
          cell: (row: { name: string; due: string }) => row.name,
        },
        { id: 'due', header: 'Fällig', cell: (row) => row.due },
      ]}
      rows={[{ name: 'Vollmacht', due: '12.03.2027' }]}
      rowKey={(row) => row.name}
    />,
  );
  expect(html).toContain('<caption');
  expect(html).toMatch(/<th role="rowheader" scope="row"[^>]*>.*Vollmacht/);
  expect(html).toMatch(/<td role="cell"[^>]*>.*Fällig.*12\.03\.2027/);
});

test('a badge says its state in words beside the icon', () => {
  expect(renderHtml(<Badge tone="danger">Überfällig</Badge>)).toMatch(/<svg aria-hidden="true".*Überfällig/);
});

test('a source shows its section, its link and the day it was checked', () => {
  const html = renderHtml(
    <SourceLink basis="§ 18g AufenthG" url="https://www.gesetze-im-internet.de/x" checkedOn="2026-08-19" />,
  );
  expect(html).toContain('§ 18g AufenthG');
  expect(html).toContain('Stand: 19.08.2026');
});

test('a list without further pages shows no pager', () => {
  expect(renderHtml(<Pagination newerTo={null} olderTo={null} />)).toBe('');
});
