import { useT } from '~/i18n/use-t';
import { Icon } from '../icon';
import { Notice } from '../notice';
import type { AutosaveState } from './use-autosave';

/** Says quietly that everything is saved, and loudly that something is not. */
export function AutosaveStatus({ state, signInPath }: { state: AutosaveState; signInPath: string }) {
  const t = useT('wizard');
  switch (state.kind) {
    case 'idle':
      // The line is always there: a button that moves down between press and release would not be pressed.
      return <p className="min-h-6" />;
    case 'saving':
      return <Quiet icon="clock" text={t('facts.saving')} />;
    case 'saved':
      return <Quiet icon="check" text={t('facts.savedAt', { time: state.time })} />;
    case 'offline':
      return (
        <Notice kind="warning" isLive>
          {t('facts.offline')}
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice kind="warning" isLive>
          <p>{t('facts.signedOut')}</p>
          <a
            href={signInPath}
            target="_blank"
            rel="noreferrer"
            className="text-link underline underline-offset-4"
          >
            {t('facts.signIn')}
          </a>
        </Notice>
      );
    case 'conflict':
      return (
        <Notice kind="danger" isLive>
          {t('facts.conflictAutosave')}
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="warning" isLive>
          {t('facts.refused')}
        </Notice>
      );
  }
}

function Quiet({ icon, text }: { icon: 'clock' | 'check'; text: string }) {
  return (
    <p role="status" className="flex min-h-6 items-center gap-2 text-small text-ink-muted">
      <Icon name={icon} className="size-4" />
      {text}
    </p>
  );
}
