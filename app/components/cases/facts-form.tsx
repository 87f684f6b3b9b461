import { Form } from '@remix-run/react';
import { useCallback, type FormEvent } from 'react';
import { FACTS_FORM_ID } from '~/domain/cases/fields';
import type { Question, QuestionChoice } from '~/domain/cases/question';
import { useT } from '~/i18n/use-t';
import { Disclosure } from '../disclosure';
import { ErrorSummary, SubmitButton } from '../form';
import { Notice } from '../notice';
import { Table } from '../table';
import { AutosaveStatus } from './autosave-status';
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
  /** What the last post brought, if it was refused. */
  refused: {
    typed: Record<string, string>;
    errors: Record<string, string>;
    isKept: boolean;
    revision: number | null;
    conflict: FactsConflict | null;
  } | null;
}

/** One section of the facts: saved as one types with a script, by its buttons without one. */
export function FactsForm(props: FactsFormProps) {
  const { questions, refused, isLast, draftPath, signInPath } = props;
  const t = useT('cases');
  const { form, state, changed, settle, isBusy } = useAutosave(draftPath);
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

  const fieldOf = (question: Question) => (
    <FactField
      key={question.name}
      question={question}
      error={errors[question.name]}
      typed={refused?.typed[question.name]}
      countries={props.countries}
      occupations={props.occupations}
    />
  );
  const allErrors = Object.fromEntries(Object.entries(errors).map(([name, message]) => [name, [message]]));
  const labels = Object.fromEntries(questions.map(({ name, label }) => [name, label]));
  return (
    <Form
      ref={form}
      id={FACTS_FORM_ID}
      method="post"
      noValidate
      onInput={changed}
      onSubmit={waitForAutosave}
      className="grid gap-7"
    >
      {refused?.conflict ? <Conflict conflict={refused.conflict} /> : null}
      <ErrorSummary form={{ id: FACTS_FORM_ID, errors: undefined, allErrors }} labels={labels} />
      {refused?.isKept ? <Notice kind="info">{t('facts.savedWithErrors')}</Notice> : null}
      <input type="hidden" name="revision" defaultValue={String(refused?.revision ?? props.revision)} />
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
      </div>
    </Form>
  );
}

/** Both versions side by side; saving once more is a choice made with open eyes. */
function Conflict({ conflict }: { conflict: FactsConflict }) {
  const t = useT('cases');
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
