import type { CalendarDate } from '~/domain/calendar/calendar-date';
import { isPlanPaper } from '~/domain/folder/paper-section';
import type { SupersededBy } from '~/domain/hand-over/receipt-state';
import type { SeenAs, TranslationState } from '~/domain/folder/paper';
import { isStepId } from '~/domain/plan/procedure/step-ids';
import { DOCUMENT_WORDS, STEP_WORDS } from '~/domain/plan/procedure/texts';
import type { Language } from '~/i18n/languages';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

import { verifiedReceipt } from './verified-receipt.server';

export interface VerifyPage {
  code: string;
  /** The step whose papers it is for; null: all papers of the plan. */
  step: string | null;
  /** Empty: it holds. */
  supersededBy: readonly SupersededBy[];
  hasNewer: boolean;
  issuedOn: CalendarDate;
  role: 'owner' | 'hr' | 'other';
  hash: string;
  papers: VerifiedPaper[];
  /** Kinds of papers that the case does without. */
  waived: string[];
  /** Hashes of PDFs of the whole folder that were made while the receipt held. */
  pdfHashes: readonly string[];
}

export interface VerifiedPaper {
  title: string;
  version: number;
  seenAs: SeenAs;
  translation: TranslationState;
  checkedOn: CalendarDate;
  sha256: string;
}

/** What anybody sees who has a code; null for an unknown one. */
export async function verifyPage(
  database: Database,
  { code, today, language }: { code: string; today: CalendarDate; language: Language },
): Promise<VerifyPage | null> {
  const found = await verifiedReceipt(database, { code, today });
  if (found === null) return null;
  const { receipt, isNewest } = found;
  // Only papers that a plan can want are in a manifest, so the words are ours and never typed by anybody.
  const titleOf = (key: string) => (isPlanPaper(key) ? DOCUMENT_WORDS[key].title[language] : '–');
  return {
    code: receipt.code,
    step: receipt.stepKey === null ? null : stepTitle(receipt.stepKey, language),
    supersededBy: receipt.state.state === 'valid' ? [] : receipt.state.by,
    hasNewer: !isNewest,
    issuedOn: germanDate(receipt.issuedAt),
    role: receipt.issuedByRole === 'owner' || receipt.issuedByRole === 'hr' ? receipt.issuedByRole : 'other',
    hash: receipt.manifestHash,
    papers: receipt.manifest.papers.flatMap(({ key, files }) =>
      files.map(({ version, seenAs, translation, checkedOn, sha256 }) => ({
        title: titleOf(key),
        version,
        seenAs,
        translation,
        checkedOn,
        sha256,
      })),
    ),
    waived: receipt.manifest.waived.map(titleOf),
    pdfHashes: receipt.outputHashes,
  };
}

/** Our own words for a step, whatever the case calls it. */
function stepTitle(key: string, language: Language): string {
  return isStepId(key) ? STEP_WORDS[key].title[language] : '–';
}
