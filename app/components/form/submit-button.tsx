import { useNavigation } from '@remix-run/react';
import type { MouseEvent, ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { buttonClasses, type ButtonLook } from '../button';
import { classNames } from '../class-names';

export interface SubmitButtonProps {
  children: ReactNode;
  look?: ButtonLook;
  /** The `intent` of a form with several buttons. */
  name?: string;
  value?: string;
  /** Shown while the form is on its way. */
  sendingText?: string;
  className?: string | undefined;
}

/**
 * Sends its form once: while a form is on its way, clicks and Enter do nothing. It stays focusable (aria-disabled
 * instead of disabled), so that keyboard users do not lose their place. Without a script the server's own check
 * for repeated posts is what counts.
 */
export function SubmitButton({ children, look, name, value, sendingText, className }: SubmitButtonProps) {
  const t = useT('common');
  const navigation = useNavigation();
  const isSending = navigation.state !== 'idle' && navigation.formData !== undefined;
  const isMine = isSending && (name === undefined || navigation.formData?.get(name) === (value ?? ''));
  const blockWhileSending = (event: MouseEvent) => {
    if (isSending) event.preventDefault();
  };
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={isSending || undefined}
      onClick={blockWhileSending}
      className={classNames(buttonClasses(look), isSending && 'cursor-wait opacity-70', className)}
    >
      {isMine ? (sendingText ?? t('form.sending')) : children}
    </button>
  );
}
