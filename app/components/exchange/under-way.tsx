import { Card, LinkButton, Progress } from '~/components';
import { useT } from '~/i18n/use-t';

import { usePolling } from './use-polling';

/** Something is under way: asks again by itself with a script, and without one by the browser. */
export function UnderWay({
  title,
  text,
  progress,
}: {
  title: string;
  text: string;
  progress?: { done: number; total: number } | undefined;
}) {
  const t = useT('exchange');
  usePolling(true);
  return (
    <Card title={title}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div className="grid max-w-2xl gap-4" aria-live="polite">
        <p>{text}</p>
        {progress ? (
          <Progress done={progress.done} total={progress.total} label={t('import.written')} />
        ) : null}
        <div>
          <LinkButton to="" look="quiet" className="-ml-4">
            {t('import.refresh')}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
