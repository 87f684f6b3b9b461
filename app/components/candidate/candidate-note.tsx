import type { ReactNode } from 'react';

import { classNames } from '../class-names';
import { Icon, type IconName } from '../icon';

const LOOKS = {
  info: { icon: 'info', classes: 'border-info-edge bg-info-ground text-info' },
  success: { icon: 'check', classes: 'border-success-edge bg-success-ground text-success' },
  warning: { icon: 'alert', classes: 'border-warning-edge bg-warning-ground text-warning' },
  danger: { icon: 'stop', classes: 'border-danger-edge bg-danger-ground text-danger' },
} as const satisfies Record<string, { icon: IconName; classes: string }>;

export interface CandidateNoteProps {
  kind?: keyof typeof LOOKS;
  children: ReactNode;
  /** Announced at once, for something that just happened. */
  isLive?: boolean;
}

/** A message in the candidate's page, in both directions of writing. */
export function CandidateNote({ kind = 'info', children, isLive = false }: CandidateNoteProps) {
  const { icon, classes } = LOOKS[kind];
  return (
    <div
      role={isLive ? (kind === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames('flex items-start gap-3 rounded-card border border-s-4 px-4 py-3', classes)}
    >
      <Icon name={icon} className="mt-0.5" />
      <div className="grid min-w-0 grow grid-cols-1 gap-2">{children}</div>
    </div>
  );
}
