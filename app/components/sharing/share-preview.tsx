import { Form } from '@remix-run/react';
import { choiceFields, type ChosenShare } from '~/domain/sharing/share-choice';
import { SHARE_ITEMS, type ShareItem } from '~/domain/sharing/scope';
import type { ShownView } from '~/domain/sharing/shown-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { SubmitButton } from '../form';
import { Notice } from '../notice';
import { SharedCaseView } from './shared-case-view';

export interface SharePreviewProps {
  partnerName: string;
  choice: ChosenShare;
  /** The one person who sees it; null: everybody at the partner who may. */
  adviserName: string | null;
  view: ShownView;
  /** What is saved, where somebody changed it meanwhile. */
  saved: { scope: readonly ShareItem[]; endsOn: string } | null;
  editTo: string;
}

/** Third step: exactly what the other side will see, and the button that shows it to them. */
export function SharePreview({ partnerName, choice, adviserName, view, saved, editTo }: SharePreviewProps) {
  const t = useT('sharing');
  const language = useLanguage();
  const isChange = choice.shareId !== null;
  const names = (scope: readonly ShareItem[]) =>
    SHARE_ITEMS.filter((item) => scope.includes(item)).map((item) => t(`item.${item}`));
  const hidden = names(SHARE_ITEMS.filter((item) => !choice.scope.includes(item)));
  const until = (day: string) => t('preview.untilDay', { date: formatDate(day, language) });
  return (
    <>
      {saved === null ? null : (
        <Notice kind="danger" title={t('page.conflict')} isLive>
          <p>{t('page.conflictText')}</p>
          <dl className="mt-2 grid gap-1">
            <dt className="font-semibold">{t('page.conflictNow')}</dt>
            <dd>
              {names(saved.scope).join('; ')}, {until(saved.endsOn)}
            </dd>
            <dt className="font-semibold">{t('page.conflictTyped')}</dt>
            <dd>
              {names(choice.scope).join('; ')}, {until(choice.endsOn)}
            </dd>
          </dl>
        </Notice>
      )}
      <Card title={t('preview.title', { partner: partnerName })}>
        <div className="grid gap-5">
          <p className="max-w-prose">{t(isChange ? 'preview.textChange' : 'preview.text')}</p>
          <DefinitionList
            items={[
              {
                term: t('preview.who'),
                value: `${partnerName}, ${adviserName === null ? t('card.everybody') : t('card.adviser', { name: adviserName })}, ${until(choice.endsOn)}`,
              },
            ]}
          />
          {hidden.length === 0 ? null : <p>{t('preview.notShown', { items: hidden.join('; ') })}</p>}
          <ShareButtons choice={choice} editTo={editTo} />
        </div>
      </Card>
      <section
        aria-label={t('preview.frame')}
        className="grid gap-4 rounded-card border-2 border-dashed border-line-strong p-3 sm:p-5"
      >
        <p className="text-small font-semibold text-ink-muted">{t('preview.frame')}</p>
        <SharedCaseView view={view} stepTo={null} fileTo={null} />
      </section>
      <ShareButtons choice={choice} editTo={editTo} />
    </>
  );
}

function ShareButtons({ choice, editTo }: { choice: ChosenShare; editTo: string }) {
  const t = useT('sharing');
  return (
    <Form method="post" className="flex flex-wrap gap-3">
      {choiceFields(choice).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton>{t(choice.shareId === null ? 'preview.share' : 'preview.save')}</SubmitButton>
      <LinkButton to={editTo} look="secondary">
        {t('preview.edit')}
      </LinkButton>
    </Form>
  );
}
