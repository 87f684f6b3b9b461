import type { StatutoryLimit } from '~/domain/plan/contract';
import { useT } from '~/i18n/use-t';
import { textKey } from './text-key';

/** A statutory limit with its weight and its norm: a limit that binds is not a limit that is usually kept. */
export function LimitText({ limit }: { limit: StatutoryLimit }) {
  const t = useT('plan');
  return (
    <>
      {t(`limit.${textKey(limit.unit)}`, { count: limit.amount })} ({t(`limit.${limit.kind}`)},{' '}
      {limit.legalBasis})
    </>
  );
}
