import { Badge, Card } from '~/components';
import { formatDateTime } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface PaperCheckListProps {
  checks: readonly {
    paperKey: string;
    title: string;
    verdict: string;
    note: string;
    byName: string;
    at: Date;
  }[];
}

/** What the chamber found in the papers of a case, as the firm reads it. Nothing where nobody has looked. */
export function PaperCheckList({ checks }: PaperCheckListProps) {
  const t = useT('advisers');
  const language = useLanguage();
  if (checks.length === 0) return null;
  return (
    <Card title={t('check.atCompany')}>
      <ul className="grid gap-4">
        {checks.map(({ paperKey, title, verdict, note, byName, at }) => {
          const word = VERDICTS.find((value) => value === verdict) ?? 'question';
          return (
            <li key={paperKey} className="grid justify-items-start gap-1 border-l-2 border-line pl-3">
              <p className="font-semibold">{title}</p>
              <Badge tone={word === 'complete' ? 'success' : 'warning'}>{t(`check.verdicts.${word}`)}</Badge>
              {note === '' ? null : <p className="whitespace-pre-line">{note}</p>}
              <p className="text-small text-ink-muted">
                {t('check.by', { name: byName, when: formatDateTime(at, language) })}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const VERDICTS = ['complete', 'missing', 'question'] as const;
