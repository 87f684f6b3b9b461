import { Form } from '@remix-run/react';

import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { buttonClasses } from '../button';
import { Card } from '../card';
import { RadioGroup, SelectField, SubmitButton } from '../form';
import { plainField } from '../work/plain-field';

export interface VisitChoice {
  key: string;
  title: string;
  day: string | null;
}

/** The three things that can be made of a folder. */
export function MakeCards({
  base,
  visits,
  fileCount,
}: {
  base: string;
  visits: readonly VisitChoice[];
  fileCount: number;
}) {
  const t = useT('hand-over');
  const language = useLanguage();
  return (
    <div className="grid gap-6 lg:grid-cols-3">
      <Card title={t('folder.title')}>
        <Form method="post" className="grid gap-4">
          <p className="max-w-prose">{t('folder.text')}</p>
          <RadioGroup
            field={plainField('language', { prefix: 'folder', value: language })}
            label={t('folder.language')}
            isRequired
            isInline
            choices={[
              { value: 'de', label: t('folder.german') },
              { value: 'en', label: t('folder.english') },
            ]}
          />
          <div>
            <SubmitButton name="intent" value="folder">
              {t('folder.submit')}
            </SubmitButton>
          </div>
        </Form>
      </Card>
      <Card title={t('appointment.title')}>
        <div className="grid gap-4">
          <p className="max-w-prose">{t('appointment.text')}</p>
          {visits.length === 0 ? (
            <p className="text-ink-muted">{t('appointment.none')}</p>
          ) : (
            <Form method="post" className="grid gap-4">
              <SelectField
                field={plainField('step', { prefix: 'appointment', value: visits[0]?.key ?? '' })}
                label={t('appointment.step')}
                isRequired
                width="full"
                choices={visits.map(({ key, title, day }) => ({
                  value: key,
                  label: day === null ? title : `${title}, ${formatDate(day, language)}`,
                }))}
              />
              <div>
                <SubmitButton name="intent" value="appointment" look="secondary">
                  {t('appointment.submit')}
                </SubmitButton>
              </div>
            </Form>
          )}
        </div>
      </Card>
      <Card title={t('zip.title')}>
        <div className="grid gap-4">
          <p className="max-w-prose">{t('zip.text')}</p>
          {fileCount === 0 ? (
            <p className="text-ink-muted">{t('empty')}</p>
          ) : (
            // A file comes back, so the browser itself sends the form.
            <form method="post" action={`${base}/hand-over/zip`}>
              <button type="submit" className={buttonClasses('secondary')}>
                {t('zip.submit')}
              </button>
            </form>
          )}
        </div>
      </Card>
    </div>
  );
}
