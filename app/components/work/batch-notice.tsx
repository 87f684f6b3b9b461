import { Form } from '@remix-run/react';
import type { StepAction } from '~/domain/work/step-batch';
import { useT } from '~/i18n/use-t';
import { SubmitButton } from '../form';
import { Notice } from '../notice';

export interface BatchNoticeProps {
  batch: { id: string; action: StepAction; count: number } | null;
  /** `/o/<slug>` */
  home: string;
  /** Where to go after taking it back. */
  back: string;
}

/** What was just done to one or several steps, with the way back. */
export function BatchNotice({ batch, home, back }: BatchNoticeProps) {
  const t = useT('step-changes');
  if (batch === null) return null;
  return (
    <Notice kind="success" isLive>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>{t(`steps.batch.${batch.action}`, { count: batch.count })}</p>
        <Form method="post" action={`${home}/steps`}>
          <input type="hidden" name="batch" value={batch.id} />
          <input type="hidden" name="back" value={back} />
          <SubmitButton name="intent" value="undo" look="secondary">
            {t('steps.batch.undo')}
          </SubmitButton>
        </Form>
      </div>
    </Notice>
  );
}
