import { Notice } from '~/components';
import type { ReceiveOutcome } from '~/domain/folder/receive-outcome';
import { useLanguage, useT } from '~/i18n/use-t';
import { outcomeText } from './refusal-text';

/** What became of the files of a plain form. */
export function OutcomeNotice({
  outcomes,
  titleOf,
}: {
  outcomes: readonly ReceiveOutcome[];
  titleOf: (paperKey: string) => string;
}) {
  const t = useT('folder');
  const language = useLanguage();
  if (outcomes.length === 0)
    return (
      <Notice kind="warning" isLive>
        {t('upload.none')}
      </Notice>
    );
  return (
    <Notice kind="danger" title={t('upload.result')} isLive>
      <ul className="grid gap-1">
        {outcomes.map((outcome, index) => (
          <li key={`${index} ${outcome.name}`} className="[overflow-wrap:anywhere]">
            {outcomeText(outcome, t, { language, titleOf })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
