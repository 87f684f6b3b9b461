import { Form } from '@remix-run/react';
import { useId } from 'react';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { SubmitButton } from '../form';

/** The answers once more, unseen, for what one can do with them: they travel in the form and stay nowhere. */
function HiddenAnswers({ texts }: { texts: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(texts).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** The way from the check to a case. */
export function SaveAsCase({ texts }: { texts: Readonly<Record<string, string>> }) {
  const t = useT('check');
  return (
    <Card title={t('save.title')} className="print:hidden">
      <p className="mb-4 max-w-prose">{t('save.text')}</p>
      <Form method="post" action="/check?index">
        <HiddenAnswers texts={texts} />
        <SubmitButton name="intent" value="save">
          {t('save.submit')}
        </SubmitButton>
      </Form>
    </Card>
  );
}

/** A link with the position only, and the same result in the other language. */
export function PassOn({ link, texts }: { link: string; texts: Readonly<Record<string, string>> }) {
  const t = useT('check');
  const other = useLanguage() === 'de' ? 'en' : 'de';
  const id = useId();
  return (
    <Card title={t('share.title')} className="print:hidden">
      <p className="mb-4 max-w-prose text-ink-muted">{t('share.text')}</p>
      <label htmlFor={id} className="font-semibold">
        {t('share.link')}
      </label>
      <input
        id={id}
        type="text"
        readOnly
        value={link}
        className="mt-1.5 block min-h-target w-full rounded-control border border-line bg-sunken px-3 font-mono text-small"
      />
      {/* A whole load, because the language of the page changes. */}
      <form method="post" action={`/check?index&lang=${other}`} className="mt-4">
        <HiddenAnswers texts={texts} />
        <SubmitButton look="secondary">
          <span lang={other}>{t('result.otherLanguage')}</span>
        </SubmitButton>
      </form>
    </Card>
  );
}
