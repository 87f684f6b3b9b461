import { Link } from '@remix-run/react';
import { STATE_NAMES } from '~/domain/catalogue/states';
import type { SharedStep } from '~/domain/sharing/shared-view';
import type { ShownExplanation, ShownView } from '~/domain/sharing/shown-view';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Card } from '../card';
import { DefinitionList } from '../definition-list';
import { Disclosure } from '../disclosure';
import { Notice } from '../notice';
import { LimitText } from '../plan/limit-text';
import { Progress } from '../progress';
import { CommentThread } from './comment-thread';
import { SharedPapers } from './shared-papers';
import { SharedStepLine } from './shared-step-line';

export interface SharedCaseViewProps {
  view: ShownView;
  /** Address of a step's page by its id; null: a preview, in which nothing leads anywhere. */
  stepTo: ((stepId: string) => string) | null;
  /** Address of a file by its id; null: a preview. */
  fileTo: ((fileId: string) => string) | null;
}

/**
 * A case as the chamber or desk sees it: the page of the other side and the preview of the employer are this one
 * component.
 */
export function SharedCaseView({ view, stepTo, fileTo }: SharedCaseViewProps) {
  const t = useT('sharing');
  const { head, plan, steps, papers } = view;
  return (
    <div className="grid gap-6">
      <Card title={t('view.overview')}>
        <Overview view={view} />
      </Card>
      {plan === null ? null : (
        <Card title={t('view.steps')}>
          {plan.steps.length === 0 ? <p>{t('view.noPlan')}</p> : null}
          {plan.status === 'planned' && plan.steps.length > 0 ? (
            <div className="mb-4">
              <Notice>{t('view.notAccepted')}</Notice>
            </div>
          ) : null}
          <StepLists plan={plan} explanations={steps} stepTo={stepTo} employer={head.employerName} />
        </Card>
      )}
      {papers === null ? null : (
        <Card title={t('view.papers')}>
          <SharedPapers papers={papers} fileTo={fileTo} />
        </Card>
      )}
    </div>
  );
}

function Overview({ view }: { view: ShownView }) {
  const t = useT('sharing');
  const w = useT('work-lists');
  const language = useLanguage();
  const { head, plan, candidate } = view;
  const unknown = t('view.unknown');
  const { sharedBy } = head;
  const facts = [
    { term: t('view.employer'), value: head.employerName },
    ...(sharedBy === null
      ? []
      : [
          {
            term: t('view.contact'),
            value: (
              <>
                {sharedBy.name},{' '}
                <a href={`mailto:${sharedBy.email}`} className={LINK}>
                  {sharedBy.email}
                </a>
              </>
            ),
          },
        ]),
    {
      term: t('view.person'),
      value:
        candidate === null
          ? t('view.personUnnamed', { number: String(head.number) })
          : (candidate.name ?? t('view.nameUnknown')),
    },
    ...(candidate === null || candidate.email === null
      ? []
      : [{ term: t('view.email'), value: candidate.email }]),
  ];
  if (plan === null) return <DefinitionList items={facts} />;
  return (
    <div className="grid gap-5">
      {plan.steps.length > 0 ? (
        <div className="max-w-md">
          <Progress done={plan.doneSteps} total={plan.steps.length} label={t('view.progress')} />
        </div>
      ) : null}
      <DefinitionList
        items={[
          ...facts,
          { term: t('view.occupation'), value: plan.occupation ?? unknown },
          { term: t('view.state'), value: plan.state === null ? unknown : STATE_NAMES[plan.state][language] },
          { term: t('view.route'), value: plan.route ?? unknown },
          { term: t('view.stage'), value: w(`stage.${plan.stage}`) },
          {
            term: t('view.firstDay'),
            value:
              plan.firstDay === null
                ? unknown
                : t(plan.firstDay.isDone ? 'view.firstDayDone' : 'view.firstDayPlanned', {
                    date: formatDate(plan.firstDay.day, language),
                  }),
          },
          ...(plan.lawCheckedOn === null
            ? []
            : [{ term: t('view.lawChecked'), value: formatDate(plan.lawCheckedOn, language) }]),
        ]}
      />
      <Notice
        kind={plan.next?.isOverdue === true ? 'warning' : 'info'}
        title={plan.next === null ? undefined : t('view.next')}
      >
        {plan.next === null ? t('view.nothingNext') : <SharedStepLine step={plan.next} />}
      </Notice>
    </div>
  );
}

interface StepListsProps {
  plan: NonNullable<ShownView['plan']>;
  explanations: ShownExplanation[] | null;
  stepTo: SharedCaseViewProps['stepTo'];
  employer: string;
}

/** What can be done now stands open; what waits and what is done folds away. */
function StepLists({ plan, explanations, stepTo, employer }: StepListsProps) {
  const t = useT('sharing');
  const now = plan.steps.filter((step) => step.status === 'open' && (step.canStart || step.isOverdue));
  const later = plan.steps.filter((step) => step.status === 'open' && !now.includes(step));
  const done = plan.steps.filter((step) => step.status === 'done');
  const of = new Map(explanations?.map((explanation) => [explanation.stepId, explanation]));
  const list = (steps: readonly SharedStep[]) => (
    <ol className="grid">
      {steps.map((step) => (
        <li key={step.id} className="grid gap-2 border-b border-line py-3 last:border-b-0">
          <SharedStepLine step={step} />
          <StepExplanation
            step={step}
            explanation={of.get(step.id) ?? null}
            to={plan.status === 'active' ? (stepTo?.(step.id) ?? null) : null}
            employer={employer}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <div className="grid gap-4">
      {now.length > 0 ? list(now) : null}
      {later.length > 0 ? (
        <Disclosure summary={t('view.later', { number: String(later.length) })}>{list(later)}</Disclosure>
      ) : null}
      {done.length > 0 ? (
        <Disclosure summary={t('view.done', { number: String(done.length) })}>{list(done)}</Disclosure>
      ) : null}
    </div>
  );
}

interface StepExplanationProps {
  step: SharedStep;
  explanation: ShownExplanation | null;
  to: string | null;
  employer: string;
}

function StepExplanation({ step, explanation, to, employer }: StepExplanationProps) {
  const t = useT('sharing');
  if (explanation === null) return null;
  const count = explanation.comments.length;
  return (
    <details className="group">
      <summary className="inline-flex min-h-target cursor-pointer items-center text-link underline underline-offset-4">
        {count === 0 ? t('view.explain') : t('view.explainComments', { count })}
        <span className="sr-only">: {step.title}</span>
      </summary>
      <div className="grid gap-3 border-l-2 border-line py-1 pl-4">
        <ExplanationText explanation={explanation} />
        {count > 0 ? <CommentThread comments={explanation.comments} employer={employer} /> : null}
        {to === null ? null : (
          <p>
            <Link to={to} className={LINK}>
              {t('view.comment')}
              <span className="sr-only">: {step.title}</span>
            </Link>
          </p>
        )}
      </div>
    </details>
  );
}

/** What a step means, with its legal basis. */
export function ExplanationText({ explanation }: { explanation: ShownExplanation }) {
  const t = useT('sharing');
  const { text, legalBasis, statutoryLimit } = explanation;
  return (
    <>
      <p className="max-w-prose">{text}</p>
      {statutoryLimit === null ? null : (
        <p className="text-small">
          {t('view.limit')} <LimitText limit={statutoryLimit} />
        </p>
      )}
      {legalBasis.length === 0 ? null : (
        <p className="text-small text-ink-muted">{t('view.legalBasis', { basis: legalBasis.join('; ') })}</p>
      )}
    </>
  );
}

const LINK = 'text-link underline underline-offset-4 [overflow-wrap:anywhere]';
