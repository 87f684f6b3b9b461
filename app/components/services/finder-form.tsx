import { Link } from '@remix-run/react';
import type { Choice, FinderChoices, FinderFields } from '~/domain/directory/finder-view';
import { useT } from '~/i18n/use-t';
import { buttonClasses } from '../button';
import { classNames } from '../class-names';
import { Disclosure } from '../disclosure';

const CONTROL =
  'min-h-target w-full min-w-0 rounded-control border border-line-strong bg-surface px-3 py-2 text-body text-ink';

/**
 * The questions of the finder as a plain GET form: the browser sends it, with or without a script, and the address
 * of the answer can be kept. Fields are keyed by their value, so that a click on the map fills them anew.
 */
export function FinderForm({
  fields,
  choices,
  isAllShown = false,
}: {
  fields: FinderFields;
  choices: FinderChoices;
  /** Opens the further questions, for instance because the Land has to be chosen. */
  isAllShown?: boolean;
}) {
  const t = useT('services');
  const hasKreise = choices.kreise.length > 0;
  const isMoreAsked =
    fields.audience !== '' || fields.kind !== '' || (fields.state !== '' && fields.place === '');
  return (
    <form
      method="get"
      action="/services#results"
      role="search"
      aria-label={t('form.label')}
      className="grid gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-6 print:hidden"
    >
      <div
        className={classNames(
          'grid gap-x-5 gap-y-4',
          hasKreise ? 'sm:grid-cols-2 lg:grid-cols-4' : 'sm:grid-cols-3',
        )}
      >
        <TextInput
          name="place"
          label={t('form.place')}
          hint={t('form.placeHint')}
          value={fields.place}
          maxLength={60}
          autoComplete="postal-code"
        />
        <input type="hidden" name="at" value={fields.place} />
        {hasKreise ? (
          <Select
            name="kreis"
            label={t('form.kreis')}
            any={t('form.anyKreis')}
            value={fields.kreis}
            choices={choices.kreise}
          />
        ) : null}
        <Select
          name="topic"
          label={t('form.topic')}
          any={t('form.anyTopic')}
          value={fields.topic}
          choices={choices.topics}
        />
        <TextInput
          name="q"
          label={t('form.text')}
          hint={t('form.textHint')}
          value={fields.text}
          maxLength={120}
          type="search"
        />
      </div>
      <Disclosure summary={t('form.more')} isOpen={isAllShown || isMoreAsked}>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-3">
          <Select
            name="state"
            label={t('form.state')}
            any={t('form.anyState')}
            value={fields.state}
            choices={choices.states}
          />
          <Select
            name="audience"
            label={t('form.audience')}
            any={t('form.anyAudience')}
            value={fields.audience}
            choices={choices.audiences}
          />
          <Select
            name="kind"
            label={t('form.kind')}
            any={t('form.anyKind')}
            value={fields.kind}
            choices={choices.kinds}
          />
        </div>
      </Disclosure>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <button type="submit" className={buttonClasses()}>
          {t('form.submit')}
        </button>
        <Link
          to="/services"
          className="inline-flex min-h-target items-center text-link underline underline-offset-4"
        >
          {t('form.reset')}
        </Link>
      </div>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
}

function TextInput({
  name,
  label,
  value,
  hint,
  type = 'text',
  ...rest
}: FieldProps & { hint: string; maxLength: number; autoComplete?: string; type?: 'text' | 'search' }) {
  const id = `finder-${name}`;
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        {...rest}
        key={value}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        className={CONTROL}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="text-small text-ink-muted">
        {hint}
      </p>
    </div>
  );
}

function Select({
  name,
  label,
  value,
  any,
  choices,
}: FieldProps & { any: string; choices: readonly Choice[] }) {
  const id = `finder-${name}`;
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select key={value} id={id} name={name} defaultValue={value} className={CONTROL}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
