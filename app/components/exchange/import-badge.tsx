import { Badge, type BadgeTone } from '~/components';
import { useT } from '~/i18n/use-t';

export type ImportState = 'reading' | 'refused' | 'compared' | 'applying' | 'applied' | 'dropped';

const TONES: Record<ImportState, BadgeTone> = {
  reading: 'info',
  refused: 'danger',
  compared: 'warning',
  applying: 'info',
  applied: 'success',
  dropped: 'neutral',
};

export function ImportBadge({ state }: { state: ImportState }) {
  const t = useT('exchange');
  return <Badge tone={TONES[state]}>{t(`status.${state}`)}</Badge>;
}
