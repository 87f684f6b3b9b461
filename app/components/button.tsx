import { Link } from '@remix-run/react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'inverse' | 'outline';

const SHAPE =
  'inline-flex min-h-target items-center justify-center gap-2 rounded-control border px-4 py-2 text-center text-body font-semibold no-underline transition-colors';

const LOOKS: Record<ButtonLook, string> = {
  primary: 'border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover',
  secondary: 'border-line-strong bg-surface text-link hover:bg-info-ground hover:text-info',
  quiet: 'border-transparent bg-transparent text-link underline underline-offset-4 hover:no-underline',
  // The last two stand on the deep ground of header and welcome.
  inverse: 'border-on-deep bg-on-deep text-deep hover:bg-on-deep-muted',
  outline: 'border-on-deep-muted bg-transparent text-on-deep hover:bg-deep-raised',
  danger: 'border-danger-edge bg-surface text-danger hover:bg-danger-ground',
};

/** The classes of a button, for the rare element that is neither `Button` nor `LinkButton`. */
export function buttonClasses(look: ButtonLook = 'primary'): string {
  return classNames(SHAPE, LOOKS[look]);
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
}

/** A button. Inside a form that sends something use `SubmitButton`. */
export function Button({ look = 'primary', type = 'button', className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames(buttonClasses(look), className)} />;
}

interface LinkButtonProps {
  to: string;
  look?: ButtonLook;
  className?: string | undefined;
  children: ReactNode;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ to, look = 'primary', className, children }: LinkButtonProps) {
  return (
    <Link to={to} className={classNames(buttonClasses(look), className)}>
      {children}
    </Link>
  );
}
