import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, Notice } from '~/components';
import { NoticeLetter } from '~/components/notice-letter/notice-letter';
import { OfficeCheckForm } from '~/components/notice-letter/office-check-form';
import { PrintButton } from '~/components/plan/print-button';
import { LAW_CHECKED_ON } from '~/domain/law/sources';
import { officeCheckSchema } from '~/forms/notice-forms.server';
import { readForm } from '~/forms/parse-form.server';
import { formatDate } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { noticePage } from '~/queries/notice/notice-page.server';
import { recordOfficeCheck } from '~/services/notice/record-office-check.server';

/** The notice of § 45c AufenthG: which office it may name today, the proof of that, and the text in both languages. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, canEdit, caseId, language, today } = await requireCase(args);
  const page = await noticePage(args.context.app, { organisationId: organisation.id, caseId, today });
  const { checked, office } = page;
  const isCheckedToday = checked?.on === today;
  const t = translatorFor(language, 'notice');
  return {
    ...page,
    today,
    canCheck: page.isActive && canEdit,
    organisation: organisation.name,
    lawCheckedOn: formatDate(LAW_CHECKED_ON, language),
    isCheckedToday,
    lastCheck: checked === null ? null : formatDate(checked.on, language),
    /** What the letter names; null: nothing may be named yet. */
    named: isCheckedToday
      ? { ...checked, source: t('source.checked', { day: formatDate(checked.on, language) }) }
      : office === null
        ? null
        : {
            name: office.name,
            contact: office.contact,
            source: t('source.directory', {
              day: /^\d{4}-\d\d-\d\d$/.test(office.basisOn)
                ? formatDate(office.basisOn, language)
                : office.basisOn,
            }),
          },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base, language } = await requireCase(args, { forEditors: true });
  const fields = Object.fromEntries(await readForm(args.request));
  const parsed = officeCheckSchema.safeParse(fields);
  const t = translatorFor(language, 'notice');
  const typed = { name: String(fields['name'] ?? ''), contact: String(fields['contact'] ?? '') };
  if (!parsed.success) return data({ error: t('check.missing'), typed }, { status: 400 });
  const outcome = await recordOfficeCheck(args.context.app, { actor, caseId, ...parsed.data });
  if (outcome === 'not-active') return data({ error: t('check.notActive'), typed }, { status: 409 });
  return redirectWithFlash(`${base}/faire-integration`, { kind: 'success', key: 'notice:flash.checked' });
}

export default function FaireIntegrationPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('notice');
  return (
    <>
      <div className="print:hidden">
        <Card title={t('title')}>
          <p className="max-w-prose">{t('lead')}</p>
          <p className="mt-2 text-small text-ink-muted">{t('basis', { day: page.lawCheckedOn })}</p>
        </Card>
      </div>
      {page.canCheck && !page.isCheckedToday && (
        <div className="print:hidden">
          <Card title={t('check.title')}>
            <OfficeCheckForm
              listUrl={page.listUrl}
              known={page.known?.name ?? null}
              lastCheck={page.lastCheck}
              isNeeded={page.office === null}
              before={answer?.typed ?? page.checked}
              error={answer?.error ?? null}
            />
          </Card>
        </div>
      )}
      {page.named === null ? null : (
        <Card title={t('draft')} aside={<PrintButton />}>
          <div className="print:hidden">
            <Notice>
              <p>{page.named.source}</p>
              <p>{t('unconfirmed')}</p>
            </Notice>
          </div>
          <NoticeLetter
            employer={page.organisation}
            office={page.named}
            listUrl={page.listUrl}
            today={page.today}
          />
        </Card>
      )}
    </>
  );
}
