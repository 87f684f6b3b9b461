import { useLocation } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';

export interface MenuProps {
  /** What is always visible; stands in the `summary`. */
  label: ReactNode;
  labelClassName: string;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A menu that opens without a script. With one it also closes as people expect: after a choice, on Escape (the focus
 * goes back to its label) and on a click elsewhere.
 */
export function Menu({ label, labelClassName, className, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();

  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [key]);

  useEffect(() => {
    const onPointer = ({ target }: PointerEvent) => {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target))
        menu.current.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  return (
    <details ref={menu} className={className}>
      <summary className={labelClassName}>{label}</summary>
      {children}
    </details>
  );
}
