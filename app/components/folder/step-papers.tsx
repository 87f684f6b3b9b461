import { Link } from '@remix-run/react';

import { Card } from '~/components';
import type { PaperState } from '~/domain/folder/paper';
import { useT } from '~/i18n/use-t';
import { StateBadge } from './state-badge';

/** The papers of a step as they stand in the folder, each a way to it. */
export function StepPapers({
  papers,
  folder,
}: {
  papers: ReadonlyArray<{ key: string; title: string; state: PaperState }>;
  folder: string;
}) {
  const t = useT('papers');
  if (papers.length === 0) return null;
  return (
    <Card title={t('step.title')}>
      <ul className="grid gap-2">
        {papers.map((paper) => (
          <li key={paper.key} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <Link
              to={`${folder}#paper-${paper.key}`}
              className="inline-flex min-h-target min-w-0 items-center text-link underline underline-offset-4 [overflow-wrap:anywhere]"
            >
              {paper.title}
            </Link>
            <StateBadge state={paper.state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
