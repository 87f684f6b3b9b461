import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../badge';
import type { IconName } from '../icon';

export type CaseState = 'draft' | 'planned' | 'active' | 'closed';

const LOOKS: Record<CaseState, { tone: BadgeTone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'question' },
  planned: { tone: 'warning', icon: 'alert' },
  active: { tone: 'info', icon: 'clock' },
  closed: { tone: 'success', icon: 'check' },
};

/** The state of a case in a word. */
export function CaseStatusBadge({ status }: { status: CaseState }) {
  const t = useT('cases');
  const { tone, icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`status.${status}`)}
    </Badge>
  );
}
