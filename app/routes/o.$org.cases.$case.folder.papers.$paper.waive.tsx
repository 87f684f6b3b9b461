import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton } from '~/components';
import { ActionForm, SubmitButton, TextArea, useForm } from '~/components/form';
import { waiveSchema } from '~/forms/folder-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';
import { waivePaper } from '~/services/folder/waive-paper.server';

/** Asks why a paper that the plan wants is not needed. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, today, language, base } = await requireCase(args, { forEditors: true });
  const folder = await getCaseFolder(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    today,
    language,
  });
  const paper = folder.papers.find(({ key, isWanted }) => isWanted && key === args.params.paper);
  if (paper === undefined) throw notFound();
  return { back: `${base}/folder`, paper: paper.title };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base, language } = await requireCase(args, { forEditors: true });
  const { paper: paperKey } = args.params;
  if (paperKey === undefined) throw notFound();
  const submission = parseForm(await readForm(args.request), waiveSchema(), language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const outcome = await waivePaper(args.context.app, { actor, caseId, paperKey, ...submission.value });
  if (outcome === 'no-such-paper') throw notFound();
  return redirectWithFlash(
    `${base}/folder`,
    outcome === 'saved'
      ? { kind: 'success', key: 'folder:flash.waived' }
      : { kind: 'warning', key: 'folder:flash.closed' },
  );
}

export default function WaivePaperPage() {
  const { back, paper } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('folder');
  const [form, fields] = useForm({
    id: 'waive',
    lastResult: answer?.lastResult ?? null,
    defaultValue: { reason: '' },
  });
  const labels = { reason: t('paper.waiveLabel') };
  return (
    <Card title={t('paper.waiveTitle', { paper })} className="max-w-2xl">
      <p className="mb-4 max-w-prose">{t('paper.waiveText')}</p>
      <ActionForm form={form} labels={labels}>
        <TextArea field={fields.reason} label={labels.reason} isRequired rows={3} maxLength={500} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t('paper.waiveSubmit')}</SubmitButton>
          <LinkButton to={back} look="quiet">
            {t('common:action.cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </Card>
  );
}
