import type { DraftNeed } from '~/domain/drafts/all-drafts';
import type { DraftId } from '~/domain/drafts/draft';
import { useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { buttonClasses, LinkButton } from '../button';
import { Card } from '../card';
import { DRAFT_KEYS, NEED_KEYS } from './draft-words';

export interface DraftLine {
  id: DraftId;
  need: DraftNeed;
  /** Provisions; null: the draft must not be made yet. */
  basis: string | null;
  missing: readonly string[];
}

/** The drafts, each with two buttons of the form that stands around them. */
export function DraftCards({ base, drafts }: { base: string; drafts: readonly DraftLine[] }) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {drafts.map((draft) => (
        <li key={draft.id} id={draft.id} className="min-w-0 scroll-mt-4">
          <DraftCard base={base} draft={draft} />
        </li>
      ))}
    </ul>
  );
}

function DraftCard({ base, draft }: { base: string; draft: DraftLine }) {
  const t = useT('drafts');
  const key = DRAFT_KEYS[draft.id];
  const title = t(`${key}.title`);
  return (
    <Card
      title={title}
      level={3}
      className="h-full"
      aside={
        <Badge tone={draft.need === 'needed' ? 'info' : 'neutral'}>
          {t(`need.${NEED_KEYS[draft.need]}`)}
        </Badge>
      }
    >
      <div className="grid gap-3">
        <p className="max-w-prose">{t(`${key}.text`)}</p>
        {draft.basis === null ? (
          <>
            <p className="max-w-prose font-semibold">{t('faireIntegrationNotice.needsCheck')}</p>
            <div>
              <LinkButton to={`${base}/faire-integration`} look="secondary">
                {t('faireIntegrationNotice.check')}
              </LinkButton>
            </div>
          </>
        ) : (
          <>
            <p className="max-w-prose text-small text-ink-muted">
              {draft.missing.length === 0
                ? t('complete')
                : t('missing', { values: draft.missing.join(', ') })}
            </p>
            <p className="text-small text-ink-muted">
              {t('basis')}: {draft.basis}
            </p>
            <div className="flex flex-wrap gap-2">
              {(['pdf', 'docx'] as const).map((format) => (
                <button
                  key={format}
                  type="submit"
                  formAction={`${base}/drafts/${draft.id}.${format}`}
                  className={buttonClasses('secondary')}
                  aria-label={t('fileOf', { format: t(format), title })}
                >
                  {t(format)}
                </button>
              ))}
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
