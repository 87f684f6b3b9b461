import type { SubmissionResult } from '@conform-to/react';

import { Card } from '~/components';
import { ActionForm, DateField, SelectField, SubmitButton, useForm } from '~/components/form';
import { MAIL_MODES, type MailMode } from '~/domain/mail-settings/mail-mode';
import { useT } from '~/i18n/use-t';

interface OrganisationMails {
  slug: string;
  name: string;
  mode: MailMode | null;
  inForce: MailMode;
  worksOnCases: boolean;
  colleagues: readonly { id: string; name: string }[];
  absentFrom: string | null;
  absentUntil: string | null;
  deputyId: string | null;
}

/** What differs in one organisation, and who stands in while the person is away. */
export function MemberMailForm({
  organisation,
  lastResult,
}: {
  organisation: OrganisationMails;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useT('notifications');
  const { slug, name, mode, inForce, worksOnCases, colleagues, absentFrom, absentUntil, deputyId } =
    organisation;
  const [form, fields] = useForm<{ mode: string; from: string; until: string; deputyId: string }>({
    id: `mails-${slug}`,
    lastResult,
    defaultValue: {
      mode: mode ?? 'default',
      from: absentFrom ?? '',
      until: absentUntil ?? '',
      deputyId: deputyId ?? '',
    },
  });
  const labels = {
    mode: t('here.mode'),
    from: t('here.from'),
    until: t('here.until'),
    deputyId: t('here.deputy'),
  };
  return (
    <Card title={name}>
      <p className="mb-5 text-ink-muted">{t('here.inForce', { mode: t(`mode.${inForce}`) })}</p>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <input type="hidden" name="organisation" value={slug} />
        <SelectField
          field={fields.mode}
          label={labels.mode}
          isRequired
          choices={[
            { value: 'default', label: t('here.asGeneral') },
            ...MAIL_MODES.map((value) => ({ value, label: t(`mode.${value}`) })),
          ]}
        />
        {worksOnCases && colleagues.length === 0 && <p className="text-ink-muted">{t('here.alone')}</p>}
        {worksOnCases && colleagues.length > 0 && (
          <fieldset className="grid gap-5 border-l-2 border-line pl-4">
            <legend className="font-semibold">{t('here.absence')}</legend>
            <p className="text-small text-ink-muted">{t('here.absenceText')}</p>
            <div className="flex flex-wrap gap-x-6 gap-y-5">
              <DateField field={fields.from} label={labels.from} />
              <DateField field={fields.until} label={labels.until} />
            </div>
            <SelectField
              field={fields.deputyId}
              label={labels.deputyId}
              emptyLabel={t('here.nobody')}
              choices={colleagues.map(({ id, name: label }) => ({ value: id, label }))}
            />
          </fieldset>
        )}
        <div>
          <SubmitButton name="intent" value="member" look="secondary">
            {t('here.submit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
