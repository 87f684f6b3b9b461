/** Whether a receipt still says what is in the folder. Asked each time, so that no change can be forgotten. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { Manifest } from './manifest';

/** What there is now of the papers of a receipt. */
export interface PresentFile {
  readonly paperKey: string;
  readonly sha256: string;
  readonly version: number;
  /** Of the latest check; null: nobody looked. */
  readonly result: 'in-order' | 'wanting' | null;
  readonly expiresOn: CalendarDate | null;
}

/** Why it holds no more: papers were changed, the plan may want others, a paper ran out. */
export type SupersededBy = 'papers' | 'plan' | 'expired';

export type ReceiptState =
  { readonly state: 'valid' } | { readonly state: 'superseded'; readonly by: readonly SupersededBy[] };

/**
 * @param present files that count, of all papers of the case
 * @param waived papers that the case does without now
 */
export function receiptState(
  manifest: Manifest,
  now: {
    readonly present: readonly PresentFile[];
    readonly waived: readonly string[];
    readonly planVersion: number | null;
    readonly today: CalendarDate;
  },
): ReceiptState {
  const by: SupersededBy[] = [
    ...(arePapersTheSame(manifest, now.present, now.waived) ? [] : (['papers'] as const)),
    ...(manifest.planVersion === now.planVersion ? [] : (['plan'] as const)),
    ...(isSomethingExpired(manifest, now.today) ? (['expired'] as const) : []),
  ];
  return by.length === 0 ? { state: 'valid' } : { state: 'superseded', by };
}

function arePapersTheSame(
  manifest: Manifest,
  present: readonly PresentFile[],
  waived: readonly string[],
): boolean {
  if (manifest.waived.some((key) => !waived.includes(key))) return false;
  return manifest.papers.every(({ key, files }) => {
    if (waived.includes(key)) return false;
    const now = present.filter(({ paperKey }) => paperKey === key);
    return (
      now.length === files.length &&
      files.every((file) =>
        now.some(
          ({ sha256, version, result }) =>
            sha256 === file.sha256 && version === file.version && result === 'in-order',
        ),
      )
    );
  });
}

function isSomethingExpired({ papers }: Manifest, today: CalendarDate): boolean {
  return papers.some(({ files }) => files.some(({ expiresOn }) => expiresOn !== null && expiresOn < today));
}
