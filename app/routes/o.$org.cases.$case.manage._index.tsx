import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Card, LinkButton, Notice } from '~/components';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { CASE_EDITORS } from '~/domain/cases/access';
import { MAX_TITLE, renameCaseSchema } from '~/forms/case-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { getCaseHeader } from '~/queries/cases/case-header.server';
import { renameCase } from '~/services/cases/rename-case.server';

export { reloadAfterConflict as shouldRevalidate } from '~/components/cases/reload-after-conflict';

/** Rename, close and delete. The last two lead to a page of their own that asks first. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  if (args.params.case === undefined) throw notFound();
  const found = await getCaseHeader(args.context.app.database, organisation.id, args.params.case);
  return {
    base: `/o/${organisation.slug}/cases/${found.id}`,
    caseTitle: found.title,
    isClosed: found.status === 'closed',
    openSteps: found.openSteps,
    maxTitle: MAX_TITLE,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const caseId = args.params.case;
  if (caseId === undefined) throw notFound();
  const submission = parseForm(await readForm(request), renameCaseSchema, languageOf(request));
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), isConflict: false }, { status: 400 });
  const actor = { organisationId: organisation.id, personId: person.id, requestId: context.requestId };
  const outcome = await renameCase(context.app, { actor, caseId, ...submission.value });
  if (outcome === 'changed-meanwhile')
    return data({ lastResult: submission.reply(), isConflict: true }, { status: 409 });
  return redirectWithFlash(`/o/${organisation.slug}/cases/${caseId}/manage`, {
    kind: 'success',
    key: 'case-flash:flash.renamed',
  });
}

export default function ManageCasePage() {
  const { base, caseTitle, isClosed, openSteps, maxTitle } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const t = useT('case-forms');
  const replan = useT('replan');
  const [form, fields] = useForm({
    id: 'rename-case',
    lastResult: actionData?.lastResult ?? null,
    defaultValue: { title: caseTitle },
  });
  return (
    <div className="grid max-w-3xl gap-6">
      <Card title={t('manage.rename')}>
        {actionData?.isConflict === true ? (
          <div className="mb-4">
            <Notice kind="danger" title={t('manage.renameConflict')} isLive>
              {t('manage.renameConflictText', { title: caseTitle })}
            </Notice>
          </div>
        ) : null}
        <ActionForm form={form} labels={{ title: t('create.name') }}>
          <input type="hidden" name="was" value={caseTitle} />
          <TextField
            field={fields.title}
            label={t('create.name')}
            hint={t('create.nameHint')}
            isRequired
            maxLength={maxTitle}
            autoComplete="off"
          />
          <div>
            <SubmitButton look="secondary">{t('manage.renameSubmit')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      {isClosed ? (
        <Card title={replan('reopen.title')}>
          <p className="mb-4 max-w-prose">{replan('reopen.text')}</p>
          <LinkButton to={`${base}/manage/reopen`} look="secondary">
            {replan('reopen.submit')}
          </LinkButton>
        </Card>
      ) : (
        <Card title={t('manage.close')}>
          <p className="mb-4 max-w-prose">
            {t('manage.closeText')} {openSteps > 0 ? t('manage.closeOpen', { count: openSteps }) : null}
          </p>
          <LinkButton to={`${base}/manage/close`} look="secondary">
            {t('manage.closeSubmit')}
          </LinkButton>
        </Card>
      )}
      <Card title={t('manage.delete')}>
        <p className="mb-4 max-w-prose">{t('manage.deleteText')}</p>
        <LinkButton to={`${base}/manage/delete`} look="danger">
          {t('manage.delete')}
        </LinkButton>
      </Card>
    </div>
  );
}
