import { Form, Link } from '@remix-run/react';
import { useCallback, useEffect, type FocusEvent, type FormEvent } from 'react';
import { FACTS_FORM_ID } from '~/domain/cases/fields';
import type { PlanPreview } from '~/domain/cases/plan-preview';
import type { Question, QuestionChoice } from '~/domain/cases/question';
import { useT } from '~/i18n/use-t';
import { Disclosure } from '../disclosure';
import { ErrorSummary, SubmitButton } from '../form';
import { Notice } from '../notice';
import { Table } from '../table';
import { AutosaveStatus } from './autosave-status';
import { CountryNames } from './country-fields';
import { FactField } from './fact-field';
import { useAutosave } from './use-autosave';

export interface FactsConflict {
  revision: number;
  rows: { name: string; label: string; stored: string; typed: string }[];
}

export interface FactsFormProps {
  questions: readonly Question[];
  revision: number;
  countries: readonly QuestionChoice[];
  occupations: readonly string[];
  isLast: boolean;
  /** Folded questions stand open, because a link led to one of them. */
  isSpecialOpen: boolean;
  draftPath: string;
  signInPath: string;
  /** The section as stored, for the server to tell this form's changes from those of others. */
  base: Record<string, string>;
  /** The section before this one. */
  back: { to: string; title: string } | null;
  /** Told what the plan says whenever something was saved. */
  onPreview: (preview: PlanPreview) => void;
  /** What the last post brought, if it was refused. */
  refused: {
    typed: Record<string, string>;
    errors: Record<string, string>;
    isKept: boolean;
    revision: number | null;
    conflict: FactsConflict | null;
    base: Record<string, string> | null;
    suggestions: readonly FactSuggestion[];
  } | null;
}

/** What may have been meant by a text that no list has. */
export interface FactSuggestion {
  readonly name: string;
  readonly text: string;
  /** Value of its button. */
  readonly pick: string;
}

/** One section of the facts: saved as one types with a script, by its buttons without one. */
export function FactsForm(props: FactsFormProps) {
  const { questions, refused, isLast, draftPath, signInPath } = props;
  const t = useT('wizard');
  const wizard = useT('wizard');
  const { form, state, preview, changed, flush, settle, isBusy } = useAutosave(draftPath);
  const { onPreview } = props;
  useEffect(() => {
    if (preview !== null) onPreview(preview);
  }, [onPreview, preview]);
  const usual = questions.filter((question) => !question.isSpecial);
  const special = questions.filter((question) => question.isSpecial);
  const errors = refused?.errors ?? {};
  const isOpen =
    props.isSpecialOpen ||
    special.some(({ name, value }) => (refused?.typed[name] ?? value) !== '' || errors[name] !== undefined);

  const waitForAutosave = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      if (!isBusy()) return void settle();
      // Submitting now would send the revision from before the request under way.
      event.preventDefault();
      const { currentTarget, nativeEvent } = event;
      const button = (nativeEvent as SubmitEvent).submitter;
      void settle().then(() => currentTarget.requestSubmit(button));
    },
    [isBusy, settle],
  );

  const saveWhenLeft = useCallback(
    // A button of the form sends everything anyway.
    ({ relatedTarget }: FocusEvent<HTMLFormElement>) =>
      relatedTarget instanceof HTMLButtonElement ? undefined : void flush(),
    [flush],
  );

  const fieldOf = (question: Question) => (
    <div key={question.name} className="grid gap-2">
      <FactField
        // Made anew when the server understood or changed what was typed.
        key={refused?.typed[question.name] ?? ''}
        question={question}
        error={errors[question.name]}
        typed={refused?.typed[question.name]}
        countries={props.countries}
        occupations={props.occupations}
      />
      <Meant suggestions={(refused?.suggestions ?? []).filter(({ name }) => name === question.name)} />
    </div>
  );
  const allErrors = Object.fromEntries(Object.entries(errors).map(([name, message]) => [name, [message]]));
  const labels = Object.fromEntries(questions.map(({ name, label }) => [name, label.replace(/\?$/, '')]));
  return (
    <Form
      ref={form}
      id={FACTS_FORM_ID}
      method="post"
      noValidate
      onInput={changed}
      onBlur={saveWhenLeft}
      onSubmit={waitForAutosave}
      className="grid gap-7"
    >
      {refused?.conflict ? <Conflict conflict={refused.conflict} /> : null}
      <ErrorSummary form={{ id: FACTS_FORM_ID, errors: undefined, allErrors }} labels={labels} />
      {refused?.isKept ? <Notice kind="info">{t('facts.savedWithErrors')}</Notice> : null}
      {/* Pressing Enter takes the first button, and that must not be a suggestion. */}
      <button
        type="submit"
        name="intent"
        value="continue"
        tabIndex={-1}
        aria-hidden="true"
        className="hidden"
      />
      <input type="hidden" name="revision" defaultValue={String(refused?.revision ?? props.revision)} />
      <input type="hidden" name="base" defaultValue={JSON.stringify(refused?.base ?? props.base)} />
      <CountryNames countries={props.countries} />
      {usual.map(fieldOf)}
      {special.length > 0 ? (
        <Disclosure summary={t('facts.special')} isOpen={isOpen}>
          <div className="grid gap-7">
            <p className="text-ink-muted">{t('facts.specialText')}</p>
            {special.map(fieldOf)}
          </div>
        </Disclosure>
      ) : null}
      <AutosaveStatus state={state} signInPath={signInPath} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="continue">
          {isLast ? t('facts.finish') : t('common:action.saveAndContinue')}
        </SubmitButton>
        <SubmitButton name="intent" value="later" look="secondary">
          {t('facts.saveLater')}
        </SubmitButton>
        {props.back === null ? null : (
          <Link
            to={props.back.to}
            className="inline-flex min-h-target items-center text-link underline underline-offset-4"
          >
            {wizard('back', { section: props.back.title })}
          </Link>
        )}
      </div>
    </Form>
  );
}

/** Suggestions as buttons: they put the name into the field and save. */
function Meant({ suggestions }: { suggestions: readonly FactSuggestion[] }) {
  const wizard = useT('wizard');
  if (suggestions.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{wizard('meant')}</p>
      <div className="flex flex-wrap gap-2">
        {suggestions.map(({ pick, text }) => (
          <SubmitButton key={pick} name="pick" value={pick} look="secondary">
            {text}
          </SubmitButton>
        ))}
      </div>
    </div>
  );
}

/** Both versions side by side; saving once more is a choice made with open eyes. */
function Conflict({ conflict }: { conflict: FactsConflict }) {
  const t = useT('wizard');
  return (
    <div className="grid gap-4">
      <Notice kind="danger" title={t('facts.conflict')} isLive>
        {t('facts.conflictText')}
      </Notice>
      <Table
        caption={t('facts.conflict')}
        isCaptionHidden
        rows={conflict.rows}
        rowKey={(row) => row.name}
        columns={[
          { id: 'field', header: t('facts.conflictField'), cell: (row) => row.label, isRowHeader: true },
          { id: 'stored', header: t('facts.conflictStored'), cell: (row) => row.stored },
          { id: 'typed', header: t('facts.conflictTyped'), cell: (row) => row.typed },
        ]}
      />
      <p>
        {/* A full load, because the fields of the page must forget what was typed. */}
        <a href="?" className="text-link underline underline-offset-4">
          {t('facts.conflictReload')}
        </a>
      </p>
    </div>
  );
}
