import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const TONES: Record<BadgeTone, { icon: IconName; classes: string }> = {
  neutral: { icon: 'circle', classes: 'border-neutral-edge bg-neutral-ground text-neutral' },
  info: { icon: 'clock', classes: 'border-info-edge bg-info-ground text-info' },
  success: { icon: 'check', classes: 'border-success-edge bg-success-ground text-success' },
  warning: { icon: 'alert', classes: 'border-warning-edge bg-warning-ground text-warning' },
  danger: { icon: 'stop', classes: 'border-danger-edge bg-danger-ground text-danger' },
};

/** A state in one or two words with its icon. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: BadgeTone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 align-middle text-small font-semibold',
        TONES[tone].classes,
      )}
    >
      <Icon name={icon ?? TONES[tone].icon} className="size-4" />
      <span>{children}</span>
    </span>
  );
}
