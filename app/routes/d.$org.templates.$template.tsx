import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireMember } from '~/auth/gates.server';
import { Badge, Card, ConfirmStep, LinkButton, Notice, PageHeader } from '~/components';
import {
  ActionForm,
  DateField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  useForm,
} from '~/components/form';
import { addMonths } from '~/domain/calendar';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { topicWord } from '~/domain/directory/words';
import { fillTemplate, PLACEHOLDERS } from '~/domain/enquiries';
import { replyTemplateSchema } from '~/forms/desk-forms.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { formatDateLong } from '~/i18n/format';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { notFound } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { findReplyTemplate } from '~/queries/enquiries/reply-templates.server';
import { deleteReplyTemplate, saveReplyTemplate } from '~/services/enquiries/save-reply-template.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

const NEW = 'new';
/** Half a year: law changes at new year and in summer. */
const USUAL_REVIEW_MONTHS = 6;

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, person } = await requireMember(args, { kind: 'desk' });
  const { app } = args.context;
  const language = languageOf(args.request);
  const today = app.clock.today();
  const templateId = args.params.template ?? NEW;
  const row =
    templateId === NEW
      ? null
      : await findReplyTemplate(app.database, { deskId: organisation.id, templateId, today });
  if (templateId !== NEW && row === null) throw notFound();
  const name = row?.name ?? translatorFor(language, 'desk')('template.new');
  return {
    title: `${name} · ${organisation.name}`,
    name,
    list: `/d/${organisation.slug}/templates`,
    isDeleting: row !== null && new URL(args.request.url).searchParams.has('delete'),
    template: row,
    values: {
      name: row?.name ?? '',
      topic: row?.topic ?? '',
      text: row?.text ?? '',
      legalSource: row?.legalSource ?? '',
      // Renewing means a new day; an expired one would only be refused.
      reviewBy: row?.isSendable === true ? row.reviewBy : addMonths(today, USUAL_REVIEW_MONTHS),
      revision: String(row?.revision ?? 0),
    },
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    placeholders: PLACEHOLDERS.map((each) => `{{${each}}}`).join(', '),
    samples: sampleValues({ language, stelle: organisation.name, bearbeitung: person.name, today }),
  };
}

/** Made up, and recognisable as such. */
function sampleValues(of: { language: 'de' | 'en'; stelle: string; bearbeitung: string; today: string }) {
  const { language, stelle, bearbeitung, today } = of;
  return {
    betrieb: 'Muster GmbH',
    person: 'Kim Muster',
    frage: language === 'de' ? 'Welche Unterlagen fehlen noch?' : 'Which papers are still missing?',
    thema: topicWord('recognition', language),
    land: language === 'de' ? 'Thüringen' : 'Thuringia',
    stelle,
    bearbeitung,
    heute: formatDateLong(today, language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person, organisation } = await requireMember(args, { kind: 'desk' });
  const { app, requestId } = args.context;
  const language = languageOf(args.request);
  const actor = { organisationId: organisation.id, personId: person.id, requestId };
  const list = `/d/${organisation.slug}/templates`;
  const templateId = args.params.template === NEW ? null : (args.params.template ?? null);
  const form = await readForm(args.request);
  const intent = form.get('intent');
  if (intent === 'delete' && templateId !== null) {
    await deleteReplyTemplate(app, { actor, templateId });
    return redirectWithFlash(list, { kind: 'success', key: 'desk:template.deleted' });
  }
  const t = translatorFor(language, 'desk');
  const submission = parseForm(form, replyTemplateSchema(app.clock.today()), language);
  const refused = (lastResult: ReturnType<typeof submission.reply>, status: number) =>
    data({ lastResult, preview: null }, { status });
  if (submission.status !== 'success') return refused(submission.reply(), 400);
  if (intent === 'preview')
    return data({ lastResult: submission.reply(), preview: submission.value.text }, { status: 200 });
  const saved = await saveReplyTemplate(app, {
    actor,
    authorName: person.name,
    templateId,
    ...submission.value,
  });
  switch (saved.outcome) {
    case 'saved':
      return redirectWithFlash(list, { kind: 'success', key: 'desk:template.saved' });
    case 'name-taken':
      return refused(submission.reply({ fieldErrors: { name: [t('template.nameTaken')] } }), 409);
    case 'changed-meanwhile':
      return refused(submission.reply({ formErrors: [t('template.changed')] }), 409);
    case 'no-profile':
      return refused(submission.reply({ formErrors: [t('template.noProfile')] }), 409);
  }
}

export default function ReplyTemplatePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('desk');
  const language = useLanguage();
  const { list, template, values } = page;
  const [form, fields] = useForm<typeof values>({
    id: 'reply-template',
    lastResult: answer?.lastResult ?? null,
    defaultValue: values,
  });
  const labels = {
    name: t('template.name'),
    topic: t('template.topic'),
    text: t('template.text'),
    legalSource: t('template.source'),
    reviewBy: t('template.reviewBy'),
  };
  const header = <PageHeader title={page.name} breadcrumbs={[{ to: list, label: t('template.title') }]} />;
  if (page.isDeleting && template !== null)
    return (
      <>
        {header}
        <ConfirmStep
          title={t('template.delete')}
          confirmText={t('template.delete')}
          cancelTo={`${list}/${template.id}`}
          intent="delete"
          isDangerous
        >
          <p>{t('template.deleteText')}</p>
        </ConfirmStep>
      </>
    );
  const shown = answer?.preview ?? template?.text ?? null;
  return (
    <>
      {header}
      {template === null ? null : (
        <p className="flex flex-wrap items-center gap-3">
          {template.isSendable ? (
            <Badge tone="success">{t('template.current')}</Badge>
          ) : (
            <Badge tone="danger">{t('template.expired')}</Badge>
          )}
          <span className="text-ink-muted">
            {t('template.facts', {
              source: template.legalSource,
              author: template.authorName,
              date: formatDateLong(template.reviewBy, language),
            })}
          </span>
        </p>
      )}
      {template?.isSendable === false ? <Notice kind="warning">{t('template.notSent')}</Notice> : null}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Card>
          <ActionForm form={form} labels={labels}>
            <input type="hidden" name={fields.revision.name} value={values.revision} />
            <TextField
              field={fields.name}
              label={labels.name}
              hint={t('template.nameHint')}
              isRequired
              maxLength={80}
            />
            <SelectField
              field={fields.topic}
              label={labels.topic}
              isRequired={false}
              emptyLabel={t('template.anyTopic')}
              width="medium"
              choices={page.topics}
            />
            <TextArea
              field={fields.text}
              label={labels.text}
              hint={t('template.textHint', { list: page.placeholders })}
              isRequired
              rows={12}
            />
            <TextField
              field={fields.legalSource}
              label={labels.legalSource}
              hint={t('template.sourceHint')}
              isRequired
              maxLength={300}
            />
            <DateField
              field={fields.reviewBy}
              label={labels.reviewBy}
              hint={t('template.reviewHint')}
              isRequired
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton name="intent" value="save">
                {t('template.save')}
              </SubmitButton>
              <SubmitButton name="intent" value="preview" look="secondary">
                {t('template.show')}
              </SubmitButton>
              {template === null ? null : (
                <LinkButton to={`${list}/${template.id}?delete=1`} look="quiet">
                  {t('template.delete')}
                </LinkButton>
              )}
            </div>
          </ActionForm>
        </Card>
        {shown === null ? null : (
          <Card title={t('template.preview')}>
            <p className="[overflow-wrap:anywhere] whitespace-pre-line">
              {fillTemplate(shown, page.samples)}
            </p>
          </Card>
        )}
      </div>
    </>
  );
}
