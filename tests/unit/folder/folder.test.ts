import { describe, expect, test } from 'vitest';

import { cleanFileName, contentDisposition, shownFileName } from '~/domain/folder/file-name';
import type { FileCheck, FolderFile, FolderPaper } from '~/domain/folder/paper';
import { formGaps, paperState } from '~/domain/folder/paper-state';
import { folderReadiness } from '~/domain/folder/readiness';
import { sectionOf } from '~/domain/folder/paper-section';
import { SECTIONS } from '~/domain/folder/section';
import { DOCUMENTS } from '~/domain/plan/procedure/document-catalogue';

const TODAY = '2026-11-23';

const check = (values: Partial<FileCheck> = {}): FileCheck => ({
  result: 'in-order',
  reason: null,
  seenAs: 'original',
  translation: 'none-needed',
  checkedBy: 'Kim Muster',
  at: '2026-11-20T09:00:00.000Z',
  ...values,
});

const file = (values: Partial<FolderFile> = {}): FolderFile => ({
  id: 'f1',
  name: 'pass.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 1,
  sha256: 'a',
  pageCount: 1,
  chainId: 'f1',
  version: 1,
  isCurrent: true,
  expiresOn: null,
  check: null,
  uploadedBy: null,
  uploadedVia: 'member',
  uploadedAt: '2026-11-20T09:00:00.000Z',
  ...values,
});

const paper = (values: Partial<FolderPaper> = {}): FolderPaper => ({
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
  files: [],
  older: [],
  ...values,
});

test.each([
  ['missing', []],
  ['there', [file()]],
  ['in-order', [file({ check: check() })]],
  ['wanting', [file({ check: check({ result: 'wanting', reason: 'unscharf' }) })]],
  ['wanting', [file({ check: check({ seenAs: 'copy' }) })]],
  ['expired', [file({ check: check(), expiresOn: '2026-11-22' })]],
  ['expires-soon', [file({ check: check(), expiresOn: TODAY })]],
  ['expires-soon', [file({ expiresOn: '2027-01-22' })]],
  ['in-order', [file({ check: check(), expiresOn: '2027-01-23' })]],
  // A paper is as good as its weakest file.
  ['there', [file({ check: check() }), file({ id: 'f2' })]],
  ['expired', [file({ expiresOn: '2020-01-01' }), file({ check: check({ result: 'wanting' }) })]],
] as const)('a paper is %s (case %#)', (state, files) => {
  expect(paperState(paper({ files }), TODAY)).toBe(state);
});

test('a paper that the case does without is waived, whatever lies there', () => {
  expect(paperState(paper({ waivedReason: 'nicht verheiratet', files: [file()] }), TODAY)).toBe('waived');
});

test.each([
  ['original', 'original', []],
  ['original', 'certified-copy', ['original']],
  ['certified-copy', 'original', []],
  ['certified-copy', 'copy', ['certified-copy']],
  ['copy', 'copy', []],
  ['digital', 'copy', []],
] as const)('where %s is wanted and %s was seen, %j is missing', (form, seenAs, gaps) => {
  expect(formGaps({ form, translation: 'none' }, check({ seenAs }))).toEqual(gaps);
});

test.each([
  ['none', 'missing', []],
  ['sworn', 'missing', ['translation']],
  ['sworn', 'none-needed', []],
  ['look-up', 'missing', ['translation']],
  ['look-up', 'sworn', []],
] as const)('translation %s, found %s: %j', (translation, found, gaps) => {
  expect(formGaps({ form: 'copy', translation }, check({ translation: found }))).toEqual(gaps);
});

describe('the folder is ready', () => {
  test('when every wanted paper is checked, in the right form and valid today', () => {
    const papers = [
      paper({ files: [file({ check: check() })] }),
      paper({ key: 'x', waivedReason: 'entfällt' }),
    ];
    expect(folderReadiness(papers, TODAY)).toEqual({
      isReady: true,
      wanted: 1,
      ready: 1,
      waived: 1,
      gaps: [],
    });
  });

  test('never of nothing, and not because of papers that nobody asked for', () => {
    expect(folderReadiness([], TODAY).isReady).toBe(false);
    const own = paper({ isWanted: false, isOwn: true, files: [file()] });
    expect(folderReadiness([own, paper({ files: [file({ check: check() })] })], TODAY).isReady).toBe(true);
  });

  test('else it says what is wrong with which file', () => {
    const papers = [
      paper({ key: 'a' }),
      paper({ key: 'b', files: [file({ id: 'b1' })] }),
      paper({ key: 'c', files: [file({ id: 'c1', check: check({ result: 'wanting' }) })] }),
      paper({ key: 'd', files: [file({ id: 'd1', check: check({ seenAs: 'copy' }) })] }),
      paper({ key: 'e', files: [file({ id: 'e1', check: check(), expiresOn: '2026-11-22' })] }),
      paper({ key: 'f', files: [file({ id: 'f1', check: check() })] }),
    ];
    expect(folderReadiness(papers, TODAY)).toEqual({
      isReady: false,
      wanted: 6,
      ready: 1,
      waived: 0,
      gaps: [
        { paperKey: 'a', fileId: null, reason: 'missing' },
        { paperKey: 'b', fileId: 'b1', reason: 'unchecked' },
        { paperKey: 'c', fileId: 'c1', reason: 'wanting' },
        { paperKey: 'd', fileId: 'd1', reason: 'form', form: ['original'] },
        { paperKey: 'e', fileId: 'e1', reason: 'expired' },
      ],
    });
  });
});

test('every paper that a plan can want has a section; what people add goes to the last one or where they say', () => {
  for (const id of Object.keys(DOCUMENTS)) expect(SECTIONS).toContain(sectionOf(id, null));
  expect(sectionOf('own-1', null)).toBe('other');
  expect(sectionOf('passport', 'health')).toBe('health');
  expect(sectionOf('passport', 'nonsense')).toBe('arrival');
});

describe('names of files', () => {
  test.each([
    ['Reisepass Müller.PDF', 'Reisepass Müller.pdf'],
    ['C:\\Users\\kim\\pass.pdf', 'pass.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['/etc/.hidden', 'hidden.pdf'],
    // Right-to-left override: shown as "rechnungfdp.exe".
    ['rechnung\u202Eexe.pdf', 'rechnungexe.pdf'],
    ['a\u0000b\nc\u200Bd.pdf', 'abcd.pdf'],
    ['was<>:"|?*.pdf', 'was_______.pdf'],
    ['CON', 'datei-CON.pdf'],
    ['', 'datei.pdf'],
    ['...', 'datei.pdf'],
    ['photo.jpg', 'photo.pdf'],
    ['a;b=c.pdf', 'a;b=c.pdf'],
    ['جواز السفر.pdf', 'جواز السفر.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(60)}.pdf`],
  ])('%j is kept as %j', (sent, kept) => {
    expect(cleanFileName(sent, 'application/pdf')).toBe(kept);
  });

  test('of what was refused, people see the name without signs that deceive', () => {
    expect(shownFileName('/tmp/rechnung\u202Efdp.exe')).toBe('rechnungfdp.exe');
  });

  test('reach the browser whole, and no header can be broken out of', () => {
    expect(contentDisposition('attachment', 'Zeugnis "Ü" 100%.pdf')).toBe(
      `attachment; filename="Zeugnis ___ 100_.pdf"; filename*=UTF-8''Zeugnis%20%22%C3%9C%22%20100%25.pdf`,
    );
  });
});
