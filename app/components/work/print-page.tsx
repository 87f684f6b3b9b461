import { useEffect, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../button';

/** Prints the page. Shown only where a script can do it; without one the browser's own print function does. */
export function PrintPage() {
  const t = useT('work-lists');
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  if (!canPrint) return null;
  return (
    <Button look="secondary" className="print:hidden" onClick={() => window.print()}>
      {t('calendar.print')}
    </Button>
  );
}
