import { Form } from '@remix-run/react';

import type { Question } from '~/domain/cases/question';
import type { Happening } from '~/domain/cases/replan/happening';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../../button';
import { Card } from '../../card';
import { FactField } from '../../cases/fact-field';
import { DateField, SelectField, SubmitButton, type FormField } from '../../form';
import { textKey } from '../text-key';

export interface EventFormProps {
  form: {
    happening: Happening;
    asksDay: boolean;
    steps: readonly { key: string; title: string }[];
    questions: readonly Question[];
  };
  today: string;
  answer: { errors: Record<string, string>; typed: Record<string, string> } | null;
}

/** Asks what one kind of event needs: the day, the new facts, the appointment, the step. */
export function EventForm({ form, today, answer }: EventFormProps) {
  const t = useT('replan');
  const { happening } = form;
  const field = (name: string, initialValue: string) =>
    fieldOf(name, answer?.typed[name] ?? initialValue, answer?.errors[name]);
  return (
    <Card title={t(`happening.${textKey(happening)}`)}>
      <Form method="post" className="grid gap-5" noValidate>
        <input type="hidden" name="happening" value={happening} />
        {form.questions.map((question) => (
          <FactField
            key={question.name}
            question={
              question.name === 'candidate.qualification.measure'
                ? { ...question, hint: t('events.measureHint') }
                : question
            }
            error={answer?.errors[question.name]}
            typed={answer?.typed[question.name]}
            countries={[]}
            occupations={[]}
          />
        ))}
        {form.steps.length > 0 ? (
          <SelectField
            field={field('step', form.steps.length === 1 ? (form.steps[0]?.key ?? '') : '')}
            label={t('events.step')}
            choices={form.steps.map(({ key, title }) => ({ value: key, label: title }))}
            isRequired
          />
        ) : null}
        {form.asksDay ? (
          <DateField field={field('until', '')} label={t(`events.until.${untilKey(happening)}`)} isRequired />
        ) : null}
        <DateField
          field={field('day', today)}
          label={t('events.day')}
          hint={t('events.dayHint')}
          max={today}
          isRequired
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t('events.submit')}</SubmitButton>
          <LinkButton to="?" look="quiet">
            {t('events.cancel')}
          </LinkButton>
        </div>
      </Form>
    </Card>
  );
}

function untilKey(
  happening: Happening,
): 'appointmentSet' | 'visaValidUntil' | 'titleValidUntil' | 'limitExtended' | 'other' {
  switch (happening) {
    case 'appointment-set':
      return 'appointmentSet';
    case 'visa-valid-until':
      return 'visaValidUntil';
    case 'title-valid-until':
      return 'titleValidUntil';
    case 'limit-extended':
      return 'limitExtended';
    default:
      return 'other';
  }
}

function fieldOf(name: string, initialValue: string, error: string | undefined): FormField {
  const id = `event-${name}`;
  return {
    id,
    name,
    formId: 'event',
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: error === undefined ? undefined : [error],
    initialValue,
  };
}
