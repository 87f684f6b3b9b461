import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';

import { isMailTemplate, mailProps } from '#emails/mails';
import { requireOperator } from '~/auth/gates.server';
import { Card, DefinitionList } from '~/components';
import { SelectField, SubmitButton } from '~/components/form';
import { plainField } from '~/components/work/plain-field';
import { languageOf } from '~/i18n/language.server';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { sampleMail } from '~/services/mail/sample-mail.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

/** Every template with its sample: subject, html in a frame of its own, text beside it. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const { environment } = args.context.app;
  const own = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const templates = Object.keys(mailProps).filter(isMailTemplate).sort();
  const template = templates.find((name) => name === search.get('template')) ?? 'digest';
  const wished = search.get('language');
  const language = isLanguage(wished) ? wished : own;
  const scheme = search.get('scheme') === 'dark' ? 'dark' : 'light';
  const { subject, text } = sampleMail(environment, { template, language, scheme });
  return {
    title: `${translatorFor(own, 'mail-admin')('preview.title')} · Lotsenwerk`,
    templates,
    template,
    language,
    scheme,
    subject,
    text,
    from: environment.MAIL_FROM,
    frame: `/operator/mails/preview?${new URLSearchParams({ template, language, scheme }).toString()}`,
  };
}

export default function MailTemplatesPage() {
  const { templates, template, language, scheme, subject, text, from, frame } =
    useLoaderData<typeof loader>();
  const t = useT('mail-admin');
  const field = (name: string, value: string) => plainField(name, { value, prefix: 'preview' });
  return (
    <>
      <Card title={t('preview.title')}>
        <p className="mb-4 text-ink-muted">{t('preview.lead')}</p>
        <Form method="get" className="flex flex-wrap items-end gap-4">
          <SelectField
            key={`template ${template}`}
            field={field('template', template)}
            label={t('preview.template')}
            isRequired
            choices={templates.map((name) => ({ value: name, label: name }))}
          />
          <SelectField
            key={`language ${language}`}
            field={field('language', language)}
            label={t('preview.language')}
            isRequired
            width="short"
            choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
          <SelectField
            key={`scheme ${scheme}`}
            field={field('scheme', scheme)}
            label={t('preview.scheme')}
            isRequired
            width="short"
            choices={(['light', 'dark'] as const).map((value) => ({ value, label: t(`preview.${value}`) }))}
          />
          <SubmitButton>{t('preview.show')}</SubmitButton>
        </Form>
      </Card>
      <Card>
        <DefinitionList
          items={[
            { term: t('preview.subject'), value: subject },
            { term: t('preview.from'), value: from },
          ]}
        />
      </Card>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
        <Card title={t('preview.html')}>
          <iframe
            title={t('preview.frameTitle')}
            src={frame}
            sandbox=""
            className="h-200 w-full rounded-card border border-line"
          />
        </Card>
        <Card title={t('preview.text')}>
          <pre lang={language} className="text-small [overflow-wrap:anywhere] whitespace-pre-wrap">
            {text}
          </pre>
        </Card>
      </div>
    </>
  );
}
