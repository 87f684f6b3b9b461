import { Badge, type BadgeTone, type IconName } from '~/components';
import type { PaperState } from '~/domain/folder/paper';
import { useT } from '~/i18n/use-t';
import { textKey } from '../plan/text-key';

const LOOKS: Record<PaperState, { tone: BadgeTone; icon?: IconName }> = {
  missing: { tone: 'neutral' },
  there: { tone: 'info' },
  'in-order': { tone: 'success' },
  wanting: { tone: 'danger' },
  expired: { tone: 'danger' },
  'expires-soon': { tone: 'warning' },
  waived: { tone: 'neutral', icon: 'cross' },
};

/** The state of a paper or of one of its files. */
export function StateBadge({ state }: { state: PaperState }) {
  const t = useT('papers');
  return <Badge {...LOOKS[state]}>{t(`state.${textKey(state)}`)}</Badge>;
}
