import type { SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';

import { Card } from '~/components';
import {
  ActionForm,
  DateField,
  SelectField,
  SubmitButton,
  TextArea,
  useForm,
  type Choice,
} from '~/components/form';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

export interface AbsenceCardProps {
  absences: readonly { id: string; from: string; until: string; deputyName: string | null; note: string }[];
  deputies: readonly Choice[];
  canEdit: boolean;
  lastResult: SubmissionResult<string[]> | null;
}

/** When somebody is away, who stands in, and what that person should know. */
export function AbsenceCard({ absences, deputies, canEdit, lastResult }: AbsenceCardProps) {
  const t = useT('advisers');
  const language = useLanguage();
  const [form, fields] = useForm<{ from: string; until: string; deputyId: string; note: string }>({
    id: 'absence',
    lastResult,
  });
  const labels = {
    from: t('absence.from'),
    until: t('absence.until'),
    deputyId: t('absence.deputy'),
    note: t('absence.note'),
  };
  return (
    <Card title={t('absence.title')} className="max-w-3xl">
      <div className="grid gap-5">
        <p className="max-w-prose text-ink-muted">{t('absence.text')}</p>
        {absences.length === 0 ? (
          <p>{t('absence.none')}</p>
        ) : (
          <ul className="grid gap-3">
            {absences.map((absence) => (
              <li key={absence.id} className="flex flex-wrap items-center justify-between gap-3">
                <div>
                  <p className="font-semibold">
                    {t('absence.line', {
                      from: formatDate(absence.from, language),
                      until: formatDate(absence.until, language),
                    })}
                  </p>
                  <p>
                    {absence.deputyName === null
                      ? t('absence.noDeputy')
                      : t('absence.deputyIs', { name: absence.deputyName })}
                  </p>
                  {absence.note === '' ? null : <p className="whitespace-pre-line">{absence.note}</p>}
                </div>
                {canEdit ? (
                  <Form method="post">
                    <SubmitButton name="remove" value={absence.id} look="danger">
                      {t('absence.remove')}
                    </SubmitButton>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {canEdit ? (
          <ActionForm key={absences.length} form={form} labels={labels}>
            <input type="hidden" name="intent" value="absence" />
            <DateField field={fields.from} label={labels.from} isRequired />
            <DateField field={fields.until} label={labels.until} isRequired />
            <SelectField
              field={fields.deputyId}
              label={labels.deputyId}
              choices={deputies}
              emptyLabel={t('absence.nobody')}
            />
            <TextArea field={fields.note} label={labels.note} rows={3} maxLength={500} />
            <div>
              <SubmitButton look="secondary">{t('absence.add')}</SubmitButton>
            </div>
          </ActionForm>
        ) : null}
      </div>
    </Card>
  );
}
