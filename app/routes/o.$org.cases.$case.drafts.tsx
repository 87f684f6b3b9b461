import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, EmptyState, LinkButton } from '~/components';
import { RadioGroup } from '~/components/form';
import { DraftCards } from '~/components/papers/draft-cards';
import { FolderTabs } from '~/components/papers/folder-tabs';
import { TypedValuesFields } from '~/components/papers/typed-values-fields';
import { plainField } from '~/components/work/plain-field';
import { DRAFT_FILE_LANGUAGES } from '~/domain/drafts/draft-file';
import { formatDate } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { draftList } from '~/queries/drafts/draft-list.server';

/** The drafts of a case: what each is for, what is missing in it, and its files. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, base, language, today } = await requireCase(args);
  const list = await draftList(args.context.app, {
    organisationId: organisation.id,
    organisationName: organisation.name,
    caseId,
    language,
    today,
  });
  return {
    base,
    list: list === null ? null : { ...list, lawCheckedOn: formatDate(list.lawCheckedOn, language) },
  };
}

export default function DraftsPage() {
  const { base, list } = useLoaderData<typeof loader>();
  const t = useT('drafts');
  return (
    <>
      <FolderTabs base={base} />
      {list === null ? (
        <EmptyState
          title={t('noPlan.title')}
          text={t('noPlan.text')}
          action={<LinkButton to={base}>{t('noPlan.action')}</LinkButton>}
        />
      ) : (
        <form method="post" action={`${base}/drafts/onboarding-plan.pdf`} className="grid gap-6">
          <Card title={t('title')}>
            <div className="grid gap-4">
              <p className="max-w-prose">{t('lead')}</p>
              <p className="max-w-prose text-small text-ink-muted">
                {t('legal', { day: list.lawCheckedOn })}
              </p>
              <RadioGroup
                field={plainField('language', { prefix: 'draft', value: 'de' })}
                label={t('language.label')}
                isRequired
                choices={DRAFT_FILE_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
              />
              <TypedValuesFields />
            </div>
          </Card>
          <DraftCards base={base} drafts={list.drafts} />
        </form>
      )}
    </>
  );
}
