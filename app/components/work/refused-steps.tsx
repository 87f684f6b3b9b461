import type { Refusal } from '~/domain/work/step-batch';
import { useT } from '~/i18n/use-t';
import { Notice } from '../notice';
import { textKey } from '../plan/text-key';

export interface RefusedStepsProps {
  refused: readonly { stepId: string; reason: Refusal }[];
  changed: number;
  /** The steps as they are now, for their titles. */
  lines: readonly { id: string; title: string; caseTitle: string }[];
}

/** Which of several steps stayed as they were, and why. */
export function RefusedSteps({ refused, changed, lines }: RefusedStepsProps) {
  const t = useT('step-changes');
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  return (
    <Notice kind="danger" title={t('steps.refusedTitle', { count: refused.length })} isLive>
      {changed > 0 ? <p>{t('steps.changedCount', { count: changed })}</p> : null}
      <ul className="mt-1 list-disc pl-5">
        {refused.map(({ stepId, reason }) => {
          const line = lineOf.get(stepId);
          const why = t(`steps.refusal.${textKey(reason)}`);
          return (
            <li key={stepId}>{line === undefined ? why : `${line.title}, ${line.caseTitle}: ${why}`}</li>
          );
        })}
      </ul>
    </Notice>
  );
}
