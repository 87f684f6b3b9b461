import { Form } from '@remix-run/react';

import { fill } from '~/i18n/candidate/candidate-words';

import { Button } from '../button';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { Icon } from '../icon';
import { actorWords } from './actor-words';
import { CandidateNote } from './candidate-note';
import { useWords } from './use-words';

interface StepCard {
  id: string;
  title: string;
  text: string | null;
  actor: string;
  by: string | null;
  isFixed: boolean;
  doneOn: string | null;
  isOverdue: boolean;
  canStart: boolean;
  papers: readonly string[];
  reportedOn: string | null;
  isDeclined: boolean;
}

export interface StepListProps {
  steps: {
    isActive: boolean;
    textLanguage: 'de' | 'en';
    today: string;
    mine: readonly StepCard[];
    concern: readonly StepCard[];
    done: readonly StepCard[];
  };
  /** False in HR's preview, where nothing can be reported. */
  canReport: boolean;
}

/** The candidate's steps, those of others that concern them, and what is done. */
export function StepList({ steps, canReport }: StepListProps) {
  const words = useWords();
  const { mine, concern, done, textLanguage } = steps;
  const shared = { textLanguage, today: steps.today };
  const isNow = (step: StepCard) => step.canStart || step.reportedOn !== null || step.isDeclined;
  const [now, later] = [mine.filter(isNow), mine.filter((step) => !isNow(step))];
  return (
    <>
      <Card title={words.steps.mine}>
        <div className="grid grid-cols-1 gap-4">
          {now.length === 0 ? (
            <p>{words.steps.mineNone}</p>
          ) : (
            <ul className="grid grid-cols-1 gap-4">
              {now.map((step) => (
                <OpenStep key={step.id} step={step} {...shared} canReport={canReport && steps.isActive} />
              ))}
            </ul>
          )}
          {later.length === 0 ? null : (
            <Disclosure summary={words.steps.laterTitle}>
              <p className="mb-3 text-ink-muted">{words.steps.later}</p>
              <ul className="grid grid-cols-1 gap-4">
                {later.map((step) => (
                  <OpenStep key={step.id} step={step} {...shared} canReport={false} />
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      </Card>
      {concern.length === 0 ? null : (
        <Card title={words.steps.concern}>
          <ul className="grid grid-cols-1 gap-4">
            {concern.map((step) => (
              <OpenStep key={step.id} step={step} {...shared} canReport={false} />
            ))}
          </ul>
        </Card>
      )}
      {done.length === 0 ? null : (
        <Card title={words.steps.done}>
          <ul className="grid grid-cols-1 gap-3">
            {done.map((step) => (
              <li key={step.id} className="flex items-start gap-2">
                <Icon name="check" className="mt-1 text-success" />
                <span className="min-w-0">
                  <bdi lang={textLanguage}>{step.title}</bdi>
                  {step.doneOn === null ? null : (
                    <span className="block text-small text-ink-muted">
                      {fill(words.steps.doneOn, { date: step.doneOn })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <p className="text-small text-ink-muted">{words.steps.planLanguage}</p>
    </>
  );
}

interface OpenStepProps {
  step: StepCard;
  textLanguage: 'de' | 'en';
  today: string;
  canReport: boolean;
}

function OpenStep({ step, textLanguage, today, canReport }: OpenStepProps) {
  const words = useWords();
  const { steps } = words;
  return (
    <li id={`step-${step.id}`} className="grid grid-cols-1 gap-2 rounded-control border border-line p-4">
      <h3 className="text-h3 [overflow-wrap:anywhere] hyphens-auto" lang={textLanguage}>
        <bdi>{step.title}</bdi>
      </h3>
      {step.by === null ? null : (
        <p className="inline-flex items-center gap-2">
          <Icon name="clock" />
          {fill(step.isFixed ? steps.on : steps.until, { date: step.by })}
        </p>
      )}
      {step.actor === 'candidate' ? null : (
        <p className="text-small text-ink-muted">{fill(steps.who, { who: actorWords(words, step.actor) })}</p>
      )}
      {step.isOverdue ? <p className="font-semibold text-warning">{steps.overdue}</p> : null}
      {step.text === null && step.papers.length === 0 ? null : (
        <details className="group">
          <summary className="inline-flex min-h-target items-center gap-2 text-link underline underline-offset-4">
            {steps.explain}
            <Icon name="chevron" className="size-4 transition-transform group-open:rotate-180" />
          </summary>
          <div className="grid grid-cols-1 gap-2 pt-1">
            {step.text === null ? null : (
              <p lang={textLanguage} dir="ltr">
                {step.text}
              </p>
            )}
            {step.papers.length === 0 ? null : (
              <>
                <p className="font-semibold">{steps.needs}</p>
                <ul className="list-disc ps-5">
                  {step.papers.map((paper) => (
                    <li key={paper}>
                      <bdi lang={textLanguage}>{paper}</bdi>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </details>
      )}
      {step.isDeclined ? (
        <CandidateNote kind="warning">
          <p>{steps.declined}</p>
        </CandidateNote>
      ) : null}
      {step.reportedOn !== null ? (
        <Reported step={step} canTakeBack={canReport} />
      ) : canReport ? (
        <ReportForm step={step} today={today} />
      ) : null}
    </li>
  );
}

function Reported({ step, canTakeBack }: { step: StepCard; canTakeBack: boolean }) {
  const { steps } = useWords();
  return (
    <CandidateNote>
      <p>{fill(steps.reported, { date: step.reportedOn ?? '' })}</p>
      {canTakeBack ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="step" value={step.id} />
          <Button type="submit" name="intent" value="take-back" look="secondary">
            {steps.takeBack}
            <span className="sr-only">: {step.title}</span>
          </Button>
        </Form>
      ) : null}
    </CandidateNote>
  );
}

function ReportForm({ step, today }: { step: StepCard; today: string }) {
  const { steps } = useWords();
  const fieldId = `done-on-${step.id}`;
  return (
    <details className="group">
      <summary className="inline-flex min-h-target items-center gap-2 rounded-control border border-line-strong bg-surface px-4 py-2 font-semibold text-link hover:bg-info-ground">
        <Icon name="check" />
        {steps.report}
        <span className="sr-only">: {step.title}</span>
      </summary>
      <Form method="post" preventScrollReset className="mt-3 grid gap-3 rounded-control bg-sunken p-3">
        <input type="hidden" name="step" value={step.id} />
        <div className="grid grid-cols-1 gap-1">
          <label htmlFor={fieldId} className="font-semibold">
            {steps.reportDay}
          </label>
          <input
            id={fieldId}
            name="doneOn"
            type="date"
            max={today}
            defaultValue={today}
            required
            className="min-h-target w-full max-w-60 rounded-control border border-line-strong bg-surface px-3 py-2"
          />
        </div>
        <p className="text-small text-ink-muted">{steps.lead}</p>
        <div>
          <Button type="submit" name="intent" value="report">
            {steps.reportSend}
          </Button>
        </div>
      </Form>
    </details>
  );
}
