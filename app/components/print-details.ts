/**
 * Opens closed details for printing and closes them afterwards, for browsers that do not know `::details-content`; the
 * others are served by the print rules of the style sheet. Marks with `data-print="closed"` stay closed: their
 * summary says it all.
 */
export function openDetailsForPrint(page: Window): void {
  let opened: HTMLDetailsElement[] = [];
  page.addEventListener('beforeprint', () => {
    opened = [
      ...page.document.querySelectorAll<HTMLDetailsElement>('details:not([open]):not([data-print="closed"])'),
    ];
    for (const details of opened) details.open = true;
  });
  page.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
