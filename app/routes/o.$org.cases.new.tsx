import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireRoomForCase } from '~/auth/billing-gate.server';
import { requireMember } from '~/auth/gates.server';
import { Card, PageHeader } from '~/components';
import { OccupationsMeant } from '~/components/cases/occupations-meant';
import { ActionForm, RadioGroup, SubmitButton, SuggestField, TextField, useForm } from '~/components/form';
import { CASE_EDITORS } from '~/domain/cases/access';
import { occupationFromText } from '~/domain/cases/occupation-text';
import { MAX_TITLE, newCaseSchema } from '~/forms/case-forms.server';
import { occupationNames } from '~/forms/case-questions.server';
import { occupationsMeant } from '~/forms/fact-suggestions.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { createCase } from '~/services/cases/create-case.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** The first questions: a name for the case, the occupation, and whether the person has been chosen. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  await requireRoomForCase(args, organisation, { act: 'create' });
  const language = languageOf(args.request);
  const t = translatorFor(language, 'case-forms');
  return {
    title: `${t('create.title')} · ${organisation.name}`,
    base: `/o/${organisation.slug}/cases`,
    submissionKey: args.context.app.ids.next(),
    occupations: occupationNames(language),
    maxTitle: MAX_TITLE,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { person, organisation } = await requireMember(args, { kind: 'employer', roles: CASE_EDITORS });
  const language = languageOf(request);
  const form = await readForm(request);
  const picked = textOf(form, 'pick');
  if (picked !== null) form.set('occupation', picked);
  form.delete('pick');
  const submission = parseForm(form, newCaseSchema, language);
  if (submission.status !== 'success') {
    const meant = occupationsMeant(form.get('occupation'), language);
    return data({ lastResult: submission.reply(), meant, picked }, { status: 400 });
  }
  const { submissionKey, title, occupation, chosen } = submission.value;
  const occupationId = occupation === null ? undefined : occupationFromText(occupation)?.id;
  const { mostOpen } = await requireRoomForCase(args, organisation, { act: 'create', submissionKey });
  const { caseId } = await createCase(context.app, {
    actor: { organisationId: organisation.id, personId: person.id, requestId: context.requestId },
    submissionKey,
    mostOpen,
    title,
    draft: {
      ...(occupationId === undefined ? {} : { 'position.occupationId': occupationId }),
      ...(chosen === 'yes' ? { chosenOn: context.app.clock.today() } : {}),
    },
  });
  return redirectWithFlash(`/o/${organisation.slug}/cases/${caseId}/facts/position`, {
    kind: 'success',
    key: 'case-flash:flash.created',
  });
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' ? value : null;
}

export default function NewCasePage() {
  const { base, submissionKey, occupations, maxTitle } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const picked = actionData?.picked ?? null;
  const t = useT('cases');
  const forms = useT('case-forms');
  const wizard = useT('wizard');
  const [form, fields] = useForm({
    id: 'new-case',
    lastResult: actionData?.lastResult ?? null,
    defaultValue: { submissionKey, title: '', occupation: '', chosen: '' },
  });
  const labels = {
    title: forms('create.name'),
    occupation: forms('create.occupation'),
    chosen: forms('create.chosen'),
  };
  return (
    <>
      <PageHeader
        title={forms('create.title')}
        lead={forms('create.lead')}
        breadcrumbs={[{ to: base, label: t('list.title') }]}
      />
      <Card className="max-w-3xl">
        <ActionForm form={form} labels={labels}>
          {/* Pressing Enter takes the first button, and that must not be a suggestion. */}
          <button type="submit" tabIndex={-1} aria-hidden="true" className="hidden" />
          {/* The key stays the same when the form comes back with errors, so that two presses make one case. */}
          <input
            type="hidden"
            name="submissionKey"
            value={String(fields.submissionKey.initialValue ?? submissionKey)}
          />
          <TextField
            field={fields.title}
            label={labels.title}
            hint={forms('create.nameHint')}
            why={forms('create.nameWhy')}
            isRequired
            autoComplete="off"
            maxLength={maxTitle}
          />
          <SuggestField
            // Made anew when a suggestion was taken: what was typed before would stay in it.
            key={picked ?? ''}
            field={picked === null ? fields.occupation : { ...fields.occupation, initialValue: picked }}
            label={labels.occupation}
            hint={`${forms('create.occupationHint')} ${wizard('facts.leaveOpen')}`}
            suggestions={occupations}
            autoComplete="off"
          />
          <OccupationsMeant names={actionData?.meant ?? []} />
          <RadioGroup
            field={fields.chosen}
            label={labels.chosen}
            hint={forms('create.chosenWhy')}
            isRequired
            choices={[
              { value: 'yes', label: forms('create.chosenYes'), hint: forms('create.chosenYesHint') },
              { value: 'no', label: forms('create.chosenNo'), hint: forms('create.chosenNoHint') },
            ]}
          />
          <div>
            <SubmitButton>{forms('create.submit')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </>
  );
}
