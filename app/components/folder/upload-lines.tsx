import { Button, Icon } from '~/components';
import { useLanguage, useT } from '~/i18n/use-t';
import { outcomeText } from './refusal-text';
import type { UploadItem, Uploads } from './use-uploads';

/** Only loaded by `UploadList`, hence the default export. */
export default function UploadLines({
  uploads,
  titleOf,
}: {
  uploads: Uploads;
  titleOf: (paperKey: string) => string;
}) {
  const t = useT('folder');
  return (
    <ul aria-label={t('upload.list')} className="grid gap-2">
      {uploads.items.map((item) => (
        <li key={item.id} className="grid gap-1 rounded-control border border-line bg-sunken px-3 py-2">
          <UploadLine item={item} titleOf={titleOf} onAgain={() => uploads.again(item.id)} />
        </li>
      ))}
    </ul>
  );
}

function UploadLine({
  item,
  titleOf,
  onAgain,
}: {
  item: UploadItem;
  titleOf: (paperKey: string) => string;
  onAgain: () => void;
}) {
  const t = useT('folder');
  const language = useLanguage();
  const { now, file } = item;
  const { name } = file;
  switch (now.stage) {
    case 'waiting':
    case 'retrying':
    case 'checking':
      return (
        <p className="[overflow-wrap:anywhere]">
          {name}: {t(`upload.${now.stage}`)}
        </p>
      );
    case 'sending': {
      const percent = Math.floor(now.share * 100);
      return (
        <>
          <p className="[overflow-wrap:anywhere]">
            {name}
            {/* Not read out at every step: the bar says it to those who ask. */}
            <span aria-hidden="true">: {t('upload.sending', { percent: String(percent) })}</span>
          </p>
          <progress
            max={100}
            value={percent}
            aria-label={t('upload.progress', { name })}
            className="h-2.5 w-full accent-primary"
          />
        </>
      );
    }
    case 'failed':
      return (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="min-w-0 [overflow-wrap:anywhere] text-danger">
            {name}: {t(now.isSignedOut ? 'upload.signIn' : 'upload.failed')}
          </p>
          <Button look="secondary" onClick={onAgain} aria-label={t('upload.againNamed', { name })}>
            {t('upload.again')}
          </Button>
        </div>
      );
    case 'answered': {
      const isStored = now.outcome.outcome === 'stored';
      return (
        <p
          className={`flex items-start gap-2 [overflow-wrap:anywhere] ${isStored ? 'text-success' : 'text-danger'}`}
        >
          <Icon name={isStored ? 'check' : 'stop'} className="mt-0.5" />
          <span className="min-w-0">{outcomeText(now.outcome, t, { language, titleOf })}</span>
        </p>
      );
    }
  }
}
