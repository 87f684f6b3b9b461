import { MAX_CASE_BYTES, MAX_FILE_BYTES } from '~/domain/folder/limits';
import type { ReceiveOutcome } from '~/domain/folder/receive-outcome';
import type { Language } from '~/i18n/languages';
import type { useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { byteText } from './byte-text';

/** What became of a file, in one sentence. */
export function outcomeText(
  outcome: ReceiveOutcome,
  t: ReturnType<typeof useT<'folder'>>,
  { language, titleOf }: { language: Language; titleOf: (paperKey: string) => string },
): string {
  const { name } = outcome;
  if (outcome.outcome === 'stored') {
    return outcome.version === 1
      ? t('upload.stored', { name })
      : t('upload.storedVersion', { name, version: String(outcome.version) });
  }
  const { where } = outcome;
  const reason = t(`refusal.${textKey(outcome.reason)}`, {
    file: byteText(MAX_FILE_BYTES, language),
    all: byteText(MAX_CASE_BYTES, language),
    paper: where === null ? '' : (where.paperTitle ?? titleOf(where.paperKey)),
  });
  return t('upload.notStored', { name, reason });
}
