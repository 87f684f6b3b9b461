import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { GroupFrame } from './field-frame';
import { describedBy, initialChoices, initialText, type FieldTexts, type FormField } from './form-field';
import type { Choice } from './select-field';

export interface ChoiceFieldProps extends FieldTexts {
  field: FormField;
  choices: readonly Choice[];
  isInline?: boolean | undefined;
}

/** One of a few. The first choice carries the field's id, so that the error summary leads to it. */
export function RadioGroup({ field, label, hint, why, isRequired, choices, isInline }: ChoiceFieldProps) {
  const chosen = initialText(field);
  return (
    <GroupFrame field={field} texts={{ label, hint, why, isRequired }} role="radiogroup">
      <div className={isInline ? 'flex flex-wrap gap-x-6' : 'grid'}>
        {choices.map((choice, position) => (
          <ChoiceLine key={choice.value} choice={choice} id={idOf(field, choice, position)}>
            <input
              key={field.key}
              id={idOf(field, choice, position)}
              type="radio"
              name={field.name}
              value={choice.value}
              defaultChecked={chosen === choice.value}
              required={isRequired}
              aria-describedby={choice.hint ? `${idOf(field, choice, position)}-hint` : undefined}
              className={MARK}
            />
          </ChoiceLine>
        ))}
      </div>
    </GroupFrame>
  );
}

/** Several of a few; the server receives a list. */
export function CheckboxGroup({ field, label, hint, why, isRequired, choices, isInline }: ChoiceFieldProps) {
  const chosen = initialChoices(field);
  return (
    <GroupFrame field={field} texts={{ label, hint, why, isRequired }} role="group">
      <div className={isInline ? 'flex flex-wrap gap-x-6' : 'grid'}>
        {choices.map((choice, position) => (
          <ChoiceLine key={choice.value} choice={choice} id={idOf(field, choice, position)}>
            <input
              key={field.key}
              id={idOf(field, choice, position)}
              type="checkbox"
              name={field.name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              aria-describedby={choice.hint ? `${idOf(field, choice, position)}-hint` : undefined}
              className={MARK}
            />
          </ChoiceLine>
        ))}
      </div>
    </GroupFrame>
  );
}

/** Yes, no, or "don't know yet", which is an answer: read it with `yesNoUnknown()` on the server. */
export function YesNoUnknown(props: FieldTexts & { field: FormField }) {
  const t = useT('common');
  const choices = [
    { value: 'yes', label: t('form.yes') },
    { value: 'no', label: t('form.no') },
    { value: 'unknown', label: t('form.unknown') },
  ];
  return <RadioGroup {...props} choices={choices} isInline />;
}

export interface CheckboxProps {
  field: FormField;
  label: ReactNode;
  hint?: string | undefined;
  isRequired?: boolean | undefined;
}

/** A single statement to agree with; read it with `checked()` on the server. */
export function Checkbox({ field, label, hint, isRequired }: CheckboxProps) {
  const t = useT('common');
  return (
    <div className={field.errors ? 'border-l-4 border-danger-edge pl-4' : undefined}>
      {field.errors ? (
        <p id={field.errorId} className="font-semibold text-danger">
          <span className="sr-only">{t('form.errorPrefix')} </span>
          {field.errors[0]}
        </p>
      ) : null}
      <div className="flex items-start gap-3 py-2">
        <input
          key={field.key}
          id={field.id}
          type="checkbox"
          name={field.name}
          value="on"
          required={isRequired}
          defaultChecked={initialText(field) === 'on'}
          className={MARK}
          {...describedBy(field, Boolean(hint))}
        />
        <div>
          <label htmlFor={field.id}>{label}</label>
          {hint ? (
            <p id={field.descriptionId} className="text-small text-ink-muted">
              {hint}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}

const MARK = 'mt-0.5 size-6 shrink-0 accent-primary';

function idOf(field: FormField, choice: Choice, position: number): string {
  return position === 0 ? field.id : `${field.id}-${choice.value}`;
}

/** The whole line is the target: at least 44 px high. */
function ChoiceLine({ choice, id, children }: { choice: Choice; id: string; children: ReactNode }) {
  return (
    <div className="flex min-h-target items-start gap-3 py-2">
      {children}
      <div className="grow">
        <label htmlFor={id} className="block">
          {choice.label}
        </label>
        {choice.hint ? (
          <p id={`${id}-hint`} className="max-w-prose text-small text-ink-muted">
            {choice.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
