import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireCase } from '~/auth/case-gate.server';
import { Card, LinkButton } from '~/components';
import { ActionForm, SelectField, SubmitButton, TextField, useForm } from '~/components/form';
import { SECTIONS } from '~/domain/folder/section';
import { addPaperSchema } from '~/forms/folder-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { addPaper } from '~/services/folder/add-paper.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** A paper of one's own: something that no plan asks for. The head of the case says whether there is such a case. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, language, base } = await requireCase(args, { forEditors: true });
  return {
    title: `${translatorFor(language, 'folder')('paper.add')} · ${organisation.name}`,
    back: `${base}/folder`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, caseId, base, language } = await requireCase(args, { forEditors: true });
  const submission = parseForm(await readForm(args.request), addPaperSchema(), language);
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { outcome } = await addPaper(args.context.app, { actor, caseId, ...submission.value });
  switch (outcome) {
    case 'added':
      return redirectWithFlash(`${base}/folder`, { kind: 'success', key: 'folder:flash.paperAdded' });
    case 'case-closed':
      return redirectWithFlash(`${base}/folder`, { kind: 'warning', key: 'folder:flash.closed' });
    case 'too-many':
    case 'same-title': {
      const t = translatorFor(language, 'folder');
      const problem = t(outcome === 'too-many' ? 'paper.tooMany' : 'paper.sameTitle');
      return data({ lastResult: submission.reply({ fieldErrors: { title: [problem] } }) }, { status: 400 });
    }
  }
}

export default function NewPaperPage() {
  const { back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('folder');
  const [form, fields] = useForm({
    id: 'add-paper',
    lastResult: answer?.lastResult ?? null,
    defaultValue: { title: '', section: '' },
  });
  const labels = { title: t('paper.title'), section: t('paper.section') };
  return (
    <Card title={t('paper.add')} className="max-w-2xl">
      <p className="mb-4 max-w-prose">{t('paper.addText')}</p>
      <ActionForm form={form} labels={labels}>
        <TextField field={fields.title} label={labels.title} isRequired maxLength={120} />
        <SelectField
          field={fields.section}
          label={labels.section}
          isRequired
          choices={SECTIONS.map((section, index) => ({
            value: section,
            label: `${index + 1} ${t(`section.${section}`)}`,
          }))}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t('paper.submit')}</SubmitButton>
          <LinkButton to={back} look="quiet">
            {t('common:action.cancel')}
          </LinkButton>
        </div>
      </ActionForm>
    </Card>
  );
}
