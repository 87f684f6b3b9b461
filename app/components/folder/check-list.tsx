import { Disclosure } from '~/components';
import type { FileLine } from '~/domain/folder/folder-view';
import type { FileCheck, PaperWants } from '~/domain/folder/paper';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';
import { StateBadge } from './state-badge';

/** What is asked for, what the latest check says, and the ones before it. */
export function CheckList({
  checks,
  file,
  wants,
}: {
  checks: readonly FileCheck[];
  file: FileLine;
  wants: PaperWants | null;
}) {
  const t = useT('folder');
  const [latest, ...earlier] = checks;
  return (
    <div className="mb-5 grid gap-3">
      <div>
        <StateBadge state={file.state} />
      </div>
      {wants === null ? null : (
        <p className="max-w-prose">
          {t('check.wants', {
            form: t(`form.${textKey(wants.form)}`),
            translation: t(`wantedTranslation.${textKey(wants.translation)}`),
          })}
        </p>
      )}
      {latest === undefined ? <p>{t('check.none')}</p> : <CheckText check={latest} />}
      {file.gaps.map((gap) => (
        <p key={gap} className="font-semibold">
          {t(`gap.${textKey(gap)}`)}
        </p>
      ))}
      {earlier.length === 0 ? null : (
        <Disclosure summary={t('check.earlier')}>
          <ul className="grid gap-3">
            {earlier.map((check) => (
              <li key={check.at}>
                <CheckText check={check} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

const SEEN = { original: 'seenOriginal', 'certified-copy': 'seenCertifiedCopy', copy: 'seenCopy' } as const;
const TRANSLATION = {
  sworn: 'translationSworn',
  'none-needed': 'translationNoneNeeded',
  missing: 'translationMissing',
} as const;

function CheckText({ check }: { check: FileCheck }) {
  const t = useT('folder');
  const language = useLanguage();
  return (
    <div className="max-w-prose">
      <p>
        {t('check.by', {
          name: check.checkedBy ?? t('file.formerPerson'),
          at: formatDateTime(new Date(check.at), language),
          result: t(`check.${textKey(check.result)}`),
        })}
      </p>
      {check.reason === null ? null : (
        <p className="[overflow-wrap:anywhere]">{t('check.reason', { reason: check.reason })}</p>
      )}
      <p className="text-small text-ink-muted">
        {t('check.seen', {
          seen: t(`check.${SEEN[check.seenAs]}`),
          translation: t(`check.${TRANSLATION[check.translation]}`),
        })}
      </p>
    </div>
  );
}
