import type { PhaseView } from '~/domain/templates/template-view';
import { useT } from '~/i18n/use-t';
import { BulletList } from '../prose';
import { textKey } from '../plan/text-key';
import { SourceNote } from '../plan/source-note';
import { Table } from '../table';
import { spanText } from './span-text';

/** The phases at a glance: who leads, how long, and what ends each. */
export function PhaseTable({ phases }: { phases: readonly PhaseView[] }) {
  const t = useT('templates');
  const plan = useT('plan');
  return (
    <Table<PhaseView>
      caption={t('overviewCaption')}
      isCaptionHidden
      rows={phases}
      rowKey={(phase) => phase.id}
      columns={[
        { id: 'phase', header: t('columnPhase'), isRowHeader: true, cell: (phase) => phase.title },
        {
          id: 'actor',
          header: t('columnActor'),
          cell: (phase) => plan(`actor.${textKey(phase.actor)}`),
        },
        {
          id: 'duration',
          header: t('columnDuration'),
          cell: (phase) => (
            <>
              {spanText(t, phase.duration)} <SourceNote source={phase.source} />
            </>
          ),
        },
        { id: 'milestone', header: t('columnMilestone'), cell: (phase) => phase.milestone },
      ]}
    />
  );
}

/** What is done in each phase and which papers it takes. */
export function PhaseList({ phases }: { phases: readonly PhaseView[] }) {
  const t = useT('templates');
  const plan = useT('plan');
  return (
    <ol className="grid gap-6">
      {phases.map((phase, index) => (
        <li key={phase.id} className="grid break-inside-avoid gap-2 border-l-2 border-line pl-4">
          <h3 className="text-h3">
            {index + 1}. {phase.title}
          </h3>
          <p className="text-small text-ink-muted">
            {plan(`actor.${textKey(phase.actor)}`)} · {spanText(t, phase.duration)}
          </p>
          <BulletList items={phase.tasks} />
          <p className="max-w-prose">
            <span className="font-semibold">{t('milestone')}:</span> {phase.milestone}
          </p>
          <p className="text-small text-ink-muted">
            {t('papersOfPhase')}: {phase.papers.join('; ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
