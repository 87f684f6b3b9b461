import { Form } from '@remix-run/react';

import { addDays, addMonths } from '~/domain/calendar';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { DateField, SelectField, SubmitButton } from '../form';
import { Notice } from '../notice';
import { plainField } from '../work/plain-field';

export type Act = 'done' | 'snooze' | 'hand-over';

export interface ActFormProps {
  act: Act;
  revision: number;
  today: string;
  personName: string;
  deputyId: string | null;
  colleagues: ReadonlyArray<{ id: string; name: string }>;
  /** What was wrong with the last try, and what was typed. */
  error: string | null;
  typed: string | null;
}

const NEXT_WEEK = 7;
const MOST_MONTHS_ASIDE = 6;

/** The one question of a link in a mail, and its button: only this changes anything. */
export function ActForm(props: ActFormProps) {
  const { act, revision, personName, colleagues } = props;
  const t = useT('mail-links');
  if (act === 'hand-over' && colleagues.length === 0)
    return <Notice kind="warning">{t('act.nobody')}</Notice>;
  const what = { done: t('act.doneWhat'), snooze: t('act.snoozeWhat'), 'hand-over': t('act.handOverWhat') };
  return (
    <Card className="max-w-2xl">
      <Form method="post" className="grid gap-4" noValidate>
        <input type="hidden" name="revision" value={revision} />
        <Question {...props} />
        <p className="text-ink-muted">{what[act]}</p>
        <p className="text-small text-ink-muted">{t('act.log', { name: personName })}</p>
        <div>
          <SubmitButton>{t(`act.submit.${act}`)}</SubmitButton>
        </div>
      </Form>
    </Card>
  );
}

function Question({ act, today, deputyId, colleagues, error, typed }: ActFormProps) {
  const t = useT('mail-links');
  const field = (value: string) => plainField('value', { value: typed ?? value, error, prefix: 'act' });
  switch (act) {
    case 'done':
      return <DateField field={field(today)} label={t('act.doneDay')} max={today} isRequired />;
    case 'snooze':
      return (
        <DateField
          field={field(addDays(today, NEXT_WEEK))}
          label={t('act.snoozeDay')}
          min={addDays(today, 1)}
          max={addMonths(today, MOST_MONTHS_ASIDE)}
          isRequired
        />
      );
    case 'hand-over': {
      const deputy =
        colleagues.find(({ id }) => id === deputyId) ?? (colleagues.length === 1 ? colleagues[0] : null);
      return (
        <SelectField
          field={field(deputy?.id ?? '')}
          label={t('act.handOverTo')}
          isRequired
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      );
    }
  }
}
