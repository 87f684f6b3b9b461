import type { verify as source } from '../de/verify';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `verify`. */
export const verify: TranslationOf<typeof source> = {
  title: 'Verify a receipt',
  lead: 'A receipt says that on a day all papers wanted of a folder were checked and there in the right form. It does not say whether an office accepts them.',
  valid: {
    title: 'The receipt is valid',
    text: 'No paper was changed since the check.',
  },
  superseded: {
    title: 'The receipt is no longer valid',
    text: 'Ask for a new receipt.',
    newer: 'There is a newer receipt for this folder.',
  },
  unknown: {
    title: 'Nothing is known of this code',
    text: 'Check the spelling. The code has 16 signs in four groups. Deleted folders have no receipt any more.',
  },
  code: 'Code',
  codeHint: 'It stands on the cover of the folder, for example ABCD-EFGH-JKMN-PQRS.',
  submit: 'Verify',
  another: 'Verify another code',
  facts: 'What the receipt says',
  issuedOn: 'Issued on',
  checkedBy: 'Checked by',
  role: {
    owner: 'employer (management)',
    hr: 'employer (HR)',
    other: 'employer',
  },
  papersCount: 'Papers',
  waived: 'Not needed, noted with a reason',
  hash: 'Check sum of the receipt (SHA-256)',
  noPerson: 'This page shows neither names nor other data of the person, and nothing of what the papers say.',
  papers: {
    title: 'Papers checked',
    paper: 'Kind of paper',
    form: 'Seen as',
    version: 'Version',
    checkedOn: 'Checked on',
    hash: 'Check sum of the file (SHA-256)',
    seenAs: { original: 'original', certifiedCopy: 'certified copy', copy: 'copy' },
    translation: {
      sworn: 'with sworn translation',
      noneNeeded: 'no translation needed',
      missing: 'without translation',
    },
  },
  compare: {
    title: 'Is the file that I have the right one?',
    text: 'Compare code and check sum of the receipt with the cover. Single files of the ZIP and the PDF of the folder are verified by their check sums.',
    windows: 'Windows (PowerShell)',
    others: 'Linux and macOS (terminal)',
    pick: 'Compare a file here',
    pickHint: 'The file stays on your device. It is not sent.',
    working: 'The check sum is being computed …',
    matchPaper: 'The file belongs to the receipt: {{paper}}',
    matchPdf: 'The PDF of the folder was made while the receipt was valid. It is unchanged.',
    matchZip: 'Of a ZIP, verify the files in it, each by itself.',
    noMatch: 'This file does not belong to this receipt, or it was changed.',
    failed: 'The file could not be read.',
    pdfs: 'Check sums of PDFs of the folder from the time when the receipt was valid',
    noPdfs: 'While the receipt was valid, no PDF of the whole folder was made.',
  },
  legal: 'Information, no legal advice. The receipt is no official confirmation.',
};
