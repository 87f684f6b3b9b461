import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

const LOOKS: Record<NoticeKind, { icon: IconName; classes: string }> = {
  info: { icon: 'info', classes: 'border-info-edge bg-info-ground text-info' },
  success: { icon: 'check', classes: 'border-success-edge bg-success-ground text-success' },
  warning: { icon: 'alert', classes: 'border-warning-edge bg-warning-ground text-warning' },
  danger: { icon: 'stop', classes: 'border-danger-edge bg-danger-ground text-danger' },
};

export interface NoticeProps {
  kind?: NoticeKind;
  title?: string | undefined;
  children: ReactNode;
  /** Announce it at once, for something that just happened. */
  isLive?: boolean;
}

/** A message in the page. Icon and a word say what it is, never colour alone. */
export function Notice({ kind = 'info', title, children, isLive = false }: NoticeProps) {
  const t = useT('common');
  const { icon, classes } = LOOKS[kind];
  return (
    <div
      role={isLive ? (kind === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames('flex items-start gap-3 rounded-card border border-l-4 px-4 py-3', classes)}
    >
      <Icon name={icon} className="mt-0.5" />
      <div className="min-w-0 grow">
        {title ? (
          <p className="font-semibold">{title}</p>
        ) : (
          <span className="sr-only">{t(`notice.${kind}`)}: </span>
        )}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
