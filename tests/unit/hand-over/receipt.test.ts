import { describe, expect, it, test } from 'vitest';

import type { FolderFile, FolderPaper } from '~/domain/folder/paper';
import { manifestOf, manifestText } from '~/domain/hand-over/manifest';
import { RECEIPT_CODE_BYTES, readReceiptCode, receiptCodeOf } from '~/domain/hand-over/receipt-code';
import { receiptState, type PresentFile } from '~/domain/hand-over/receipt-state';
import { papersOfVisit, visitsOf } from '~/domain/hand-over/visit';
import { zipEntries, zipManifestText } from '~/domain/hand-over/zip-manifest';
import { draftFactsOf } from '#tests/support/draft-facts';

function aFile(values: Partial<FolderFile> = {}): FolderFile {
  return {
    id: 'file',
    name: 'Pass Nguyễn.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 10,
    sha256: 'aa',
    pageCount: 1,
    chainId: 'file',
    version: 1,
    isCurrent: true,
    expiresOn: null,
    check: {
      result: 'in-order',
      reason: null,
      seenAs: 'original',
      translation: 'none-needed',
      checkedBy: 'Kim Muster',
      at: '2026-11-20T09:00:00.000Z',
    },
    uploadedBy: null,
    uploadedVia: 'member',
    uploadedAt: '2026-11-20T08:00:00.000Z',
    ...values,
  };
}

function aPaper(values: Partial<FolderPaper> = {}): FolderPaper {
  return {
    key: 'passport',
    title: 'Reisepass',
    text: null,
    section: 'arrival',
    broughtBy: 'candidate',
    wants: { form: 'original-and-copy', translation: 'none' },
    steps: [],
    isWanted: true,
    isOwn: false,
    waivedReason: null,
    files: [aFile()],
    older: [],
    ...values,
  };
}

describe('codes', () => {
  it('come back as they were given, however they are typed', () => {
    const code = receiptCodeOf(Uint8Array.from({ length: RECEIPT_CODE_BYTES }, (_, index) => index * 25));
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(readReceiptCode(code.toLowerCase().replace(/-/g, ' '))).toBe(code);
    expect(readReceiptCode('OILO-0000-0000-0000')).toBe('0110-0000-0000-0000');
  });

  test.each(['', 'ABCD', 'UUUU-UUUU-UUUU-UUUU', 'ABCD-EFGH-JKMN-PQRS-T', '../../etc/passwd0'])(
    '%s is none',
    (text) => expect(readReceiptCode(text)).toBeNull(),
  );
});

describe('the manifest', () => {
  it('is the same text whatever the order of papers and files, and holds no names', () => {
    const papers = [
      aPaper(),
      aPaper({ key: 'curriculum-vitae', files: [aFile({ sha256: 'cc' }), aFile({ sha256: 'bb' })] }),
      aPaper({ key: 'own-1', isWanted: false }),
    ];
    const text = manifestText(manifestOf(papers, 1));
    expect(manifestText(manifestOf([...papers].reverse(), 1))).toBe(text);
    expect(text).not.toMatch(/Nguy|Kim|Reisepass|own-1/);
    expect(manifestText(manifestOf(papers, 2))).not.toBe(text);
  });
});

describe('whether a receipt holds', () => {
  const manifest = manifestOf([aPaper({ files: [aFile({ expiresOn: '2027-01-31' })] })], 1);
  const present: PresentFile = {
    paperKey: 'passport',
    sha256: 'aa',
    version: 1,
    result: 'in-order',
    expiresOn: '2027-01-31',
  };
  const now = { present: [present], waived: [], planVersion: 1, today: '2027-01-31' };

  it('holds on the last day of a paper and not after it', () => {
    expect(receiptState(manifest, now)).toEqual({ state: 'valid' });
    expect(receiptState(manifest, { ...now, today: '2027-02-01' })).toEqual({
      state: 'superseded',
      by: ['expired'],
    });
  });

  test.each([
    ['a file is replaced', { present: [{ ...present, version: 2, sha256: 'dd' }] }, ['papers']],
    ['a file is deleted', { present: [] }, ['papers']],
    ['a second file came', { present: [present, { ...present, sha256: 'ee' }] }, ['papers']],
    [
      'a later check says it is wanting',
      { present: [{ ...present, result: 'wanting' as const }] },
      ['papers'],
    ],
    ['a paper is waived afterwards', { waived: ['passport'] }, ['papers']],
    ['the plan is another one', { planVersion: 2 }, ['plan']],
  ])('not once %s', (_, change, by) => {
    expect(receiptState(manifest, { ...now, ...change })).toEqual({ state: 'superseded', by });
  });

  it('does not care for files of other papers', () => {
    const other: PresentFile = { ...present, paperKey: 'own-1', sha256: 'ff', result: null };
    expect(receiptState(manifest, { ...now, present: [present, other] }).state).toBe('valid');
  });
});

describe('the ZIP', () => {
  it('has plain paths, no two alike, and a manifest that sha256sum reads', () => {
    const papers = [
      aPaper({ files: [aFile(), aFile({ id: 'second', sha256: 'bb' })] }),
      aPaper({ key: 'own-1', title: '../Übersetzung: ẞ? \n# x', section: 'other' }),
    ];
    const entries = zipEntries(papers, 'de');
    expect(entries.map(({ path }) => path)).toEqual([
      '01-ankommen/01-reisepass-v1.pdf',
      '01-ankommen/01-reisepass-v1-2.pdf',
      '10-weitere-dokumente/01-uebersetzung-ss-x-v1.pdf',
    ]);
    const text = zipManifestText({
      language: 'de',
      caseNumber: 7,
      today: '2026-11-20',
      lawCheckedOn: '2026-08-19',
      receipt: null,
      entries,
    });
    const lines = text.trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual(
      entries.map(({ sha256, path }) => `${sha256}  ${path}`),
    );
    expect(text).toContain('geprüft 2026-11-20 von Kim Muster: in Ordnung');
  });
});

describe('visits', () => {
  it('are the steps at an office, with the papers of what is done there', () => {
    const { plan } = draftFactsOf();
    expect(visitsOf(plan).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['agreement', 'visa-appointment', 'residence-permit']),
    );
    expect(papersOfVisit(plan, 'visa-appointment')).toContain('passport');
    expect(papersOfVisit(plan, 'first-day')).toEqual([]);
  });
});
