import type { PlanView } from '~/domain/cases/plan-view';
import type { ExpectedAnswer, ResponsibilityRow } from '~/domain/plan/responsibility';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { Table } from '../table';
import { LimitText } from './limit-text';
import { textKey } from './text-key';

/** Who answers for each step, who acts next with which papers, and how long it takes. Stands open, so that it prints. */
export function ResponsibilitySection({
  plan,
  isFolded = false,
}: {
  /** Behind a line to open: on a phone each step is a card, and the list is long. */
  isFolded?: boolean;
  plan: Pick<PlanView, 'responsibilities'> & {
    steps: readonly { id: string; title: string }[];
    documents: readonly { id: string; title: string }[];
  };
}) {
  const t = useT('templates');
  const words = useT('plan');
  const stepTitles = new Map(plan.steps.map(({ id, title }) => [id, title]));
  const paperTitles = new Map(plan.documents.map(({ id, title }) => [id, title]));
  const content = (
    <>
      <p className="mb-4 max-w-prose text-ink-muted">{t('responsibility.lead')}</p>
      <Table<ResponsibilityRow>
        caption={t('responsibility.caption')}
        isCaptionHidden
        rows={plan.responsibilities}
        rowKey={(row) => row.stepId}
        columns={[
          {
            id: 'step',
            header: t('responsibility.columnStep'),
            isRowHeader: true,
            cell: (row) => stepTitles.get(row.stepId) ?? row.stepId,
          },
          {
            id: 'accountable',
            header: t('responsibility.columnAccountable'),
            cell: (row) => words(`actor.${textKey(row.accountable)}`),
          },
          {
            id: 'next',
            header: t('responsibility.columnNext'),
            cell: (row) =>
              row.next.length === 0
                ? t('responsibility.none')
                : row.next.map(({ actor }) => words(`actor.${textKey(actor)}`)).join(', '),
          },
          {
            id: 'hand-over',
            header: t('responsibility.columnHandOver'),
            cell: (row) =>
              row.handOver.length === 0
                ? t('responsibility.noPaper')
                : row.handOver.map((id) => paperTitles.get(id) ?? id).join(', '),
          },
          {
            id: 'answer',
            header: t('responsibility.columnAnswer'),
            cell: (row) => <AnswerText answer={row.answer} />,
          },
        ]}
      />
    </>
  );
  return isFolded ? (
    <Disclosure summary={t('responsibility.title')}>{content}</Disclosure>
  ) : (
    <Card title={t('responsibility.title')}>{content}</Card>
  );
}

function AnswerText({ answer }: { answer: ExpectedAnswer }) {
  const t = useT('templates');
  if (answer.kind === 'statutory') return <LimitText limit={answer.limit} />;
  if (answer.typicalDays === 0) return <>{t('responsibility.atOnce')}</>;
  return <>{t('responsibility.experience', { count: answer.typicalDays })}</>;
}
