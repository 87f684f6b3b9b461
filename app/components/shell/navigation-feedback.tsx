import { useLocation, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { classNames } from '../class-names';

/**
 * What a browser does by itself on a page load and a script must do on a navigation without one: show that something
 * is on its way, and take the reader's place to the new page, so that a screen reader starts there.
 */
export function NavigationFeedback() {
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div
      aria-hidden="true"
      className={classNames(
        'fixed inset-x-0 top-0 z-40 h-1 bg-signal transition-opacity',
        // Quick answers show nothing: a flash of the bar would only disturb.
        state === 'idle' ? 'opacity-0' : 'opacity-100 delay-300',
      )}
    />
  );
}
