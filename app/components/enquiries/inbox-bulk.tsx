import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';

import { CLOSE_OUTCOMES } from '~/domain/enquiries/vocabulary';
import { useT } from '~/i18n/use-t';

import { LinkButton } from '../button';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { SelectField, SubmitButton, type Choice } from '../form';
import { Notice } from '../notice';
import { plainField } from '../work/plain-field';
import { OUTCOME_KEY } from './words';

/** The lines of an inbox with boxes to tick, and what can be done with those ticked. Nothing happens before a second page. */
export function BulkForm({ people, children }: { people: readonly Choice[]; children: ReactNode }) {
  const t = useT('desk');
  const tEnquiries = useT('enquiries');
  return (
    <Form method="post" className="grid gap-4">
      {children}
      <Disclosure summary={t('bulk.title')}>
        <div className="flex flex-wrap items-end gap-4">
          <SubmitButton name="intent" value="ask-claim" look="secondary">
            {tEnquiries('work.take')}
          </SubmitButton>
          <SelectField
            field={plainField('personId', { prefix: 'bulk' })}
            label={tEnquiries('work.assignTo')}
            isRequired={false}
            emptyLabel={tEnquiries('work.assignNobody')}
            width="medium"
            choices={people}
          />
          <SubmitButton name="intent" value="ask-assign" look="secondary">
            {tEnquiries('work.assign')}
          </SubmitButton>
          <SelectField
            field={plainField('outcome', { value: 'solved', prefix: 'bulk' })}
            label={tEnquiries('work.closeAs')}
            isRequired
            width="medium"
            choices={CLOSE_OUTCOMES.map((value) => ({ value, label: tEnquiries(OUTCOME_KEY[value]) }))}
          />
          <SubmitButton name="intent" value="ask-close" look="secondary">
            {tEnquiries('work.close')}
          </SubmitButton>
        </div>
      </Disclosure>
    </Form>
  );
}

export interface BulkAsked {
  intent: 'claim' | 'assign' | 'close';
  personId: string;
  outcome: string;
  lines: ReadonlyArray<{ id: string; subject: string }>;
}

/** What is about to happen, and to which lines. */
export function BulkConfirm({ asked, backTo }: { asked: BulkAsked; backTo: string }) {
  const t = useT('desk');
  const tCommon = useT('common');
  return (
    <Card title={t(`bulk.${asked.intent}`, { count: asked.lines.length })} className="max-w-2xl">
      {asked.lines.length === 0 ? (
        <p>{t('bulk.none')}</p>
      ) : (
        <ul className="grid list-disc gap-1 pl-5">
          {asked.lines.map(({ id, subject }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {subject}
            </li>
          ))}
        </ul>
      )}
      {asked.intent === 'close' && asked.lines.length > 0 ? (
        <p className="mt-3">{t('bulk.closeHint')}</p>
      ) : null}
      <Form method="post" className="mt-5 flex flex-wrap gap-3">
        {asked.lines.map(({ id }) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
        <input type="hidden" name="personId" value={asked.personId} />
        <input type="hidden" name="outcome" value={asked.outcome} />
        {asked.lines.length === 0 ? null : (
          <SubmitButton name="intent" value={asked.intent}>
            {t('bulk.confirm')}
          </SubmitButton>
        )}
        <LinkButton to={backTo} look="quiet">
          {tCommon('action.cancel')}
        </LinkButton>
      </Form>
    </Card>
  );
}

const RESULT_KEY = {
  done: 'bulk.result.done',
  'not-possible-now': 'bulk.result.notNow',
  'no-such-person': 'bulk.result.noPerson',
  'no-such-desk': 'bulk.result.notNow',
  'changed-meanwhile': 'bulk.result.notNow',
  gone: 'bulk.result.gone',
} as const;

export interface BulkLine {
  id: string;
  subject: string;
  result: string;
}

/** What came of it, line by line; what was done stays short, what was not is named. */
export function BulkResult({ lines }: { lines: readonly BulkLine[] }) {
  const t = useT('desk');
  const failed = lines.filter(({ result }) => result !== 'done');
  return (
    <Notice kind={failed.length === 0 ? 'success' : 'warning'} isLive>
      <p>{t('bulk.doneCount', { count: lines.length - failed.length })}</p>
      {failed.length === 0 ? null : (
        <ul className="mt-2 grid list-disc gap-1 pl-5">
          {failed.map(({ id, subject, result }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {subject === '' ? t('bulk.foreign') : subject}:{' '}
              {result in RESULT_KEY ? t(RESULT_KEY[result as keyof typeof RESULT_KEY]) : ''}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
