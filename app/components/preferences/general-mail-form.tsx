import type { SubmissionResult } from '@conform-to/react';

import { Card } from '~/components';
import {
  ActionForm,
  CheckboxGroup,
  DateField,
  RadioGroup,
  SelectField,
  SubmitButton,
  useForm,
} from '~/components/form';
import { MAIL_MODES, type MailMode } from '~/domain/mail-settings/mail-mode';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '~/i18n/languages';
import { useT } from '~/i18n/use-t';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

interface GeneralSettings {
  mode: MailMode | null;
  weeklyOn: number;
  quietWeekdays: number[];
  quietFrom: string | null;
  quietUntil: string | null;
}

/** How a person wants reminders everywhere. */
export function GeneralMailForm({
  settings,
  language,
  lastResult,
}: {
  settings: GeneralSettings;
  language: Language;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useT('notifications');
  const [form, fields] = useForm<{
    mode: string;
    language: string;
    weeklyOn: string;
    quietWeekdays: string[];
    from: string;
    until: string;
  }>({
    id: 'general',
    lastResult,
    defaultValue: {
      mode: settings.mode ?? 'default',
      language,
      weeklyOn: String(settings.weeklyOn),
      quietWeekdays: settings.quietWeekdays.map(String),
      from: settings.quietFrom ?? '',
      until: settings.quietUntil ?? '',
    },
  });
  const labels = {
    mode: t('general.mode'),
    weeklyOn: t('general.weeklyOn'),
    quietWeekdays: t('general.quietWeekdays'),
    from: t('general.from'),
    until: t('general.until'),
    language: t('general.language'),
  };
  const weekdays = WEEKDAYS.map((day, index) => ({ value: String(index + 1), label: t(`weekday.${day}`) }));
  return (
    <Card title={t('general.title')}>
      <p className="mb-5 text-ink-muted">{t('general.text')}</p>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <RadioGroup
          field={fields.mode}
          label={labels.mode}
          isRequired
          choices={(['default', ...MAIL_MODES] as const).map((mode) => ({
            value: mode,
            label: t(`mode.${mode}`),
            hint: t(`modeHint.${mode}`),
          }))}
        />
        <SelectField
          field={fields.weeklyOn}
          label={labels.weeklyOn}
          hint={t('general.weeklyHint')}
          width="short"
          isRequired
          choices={weekdays}
        />
        <CheckboxGroup
          field={fields.quietWeekdays}
          label={labels.quietWeekdays}
          hint={t('general.quietHint')}
          choices={weekdays}
          isInline
        />
        <div className="flex flex-wrap gap-x-6 gap-y-5">
          <DateField field={fields.from} label={labels.from} />
          <DateField field={fields.until} label={labels.until} hint={t('general.spanHint')} />
        </div>
        <SelectField
          field={fields.language}
          label={labels.language}
          width="short"
          isRequired
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <div>
          <SubmitButton name="intent" value="general">
            {t('general.submit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
