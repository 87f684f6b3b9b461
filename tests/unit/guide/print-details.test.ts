import { expect, it, vi } from 'vitest';

import { openDetailsForPrint } from '~/components/print-details';

/** As much of a window as printing needs. */
function pageWith(details: { open: boolean }[]) {
  const page = new EventTarget() as Window;
  const querySelectorAll = vi.fn(() => details.filter(({ open }) => !open));
  Object.assign(page, { document: { querySelectorAll } });
  return { page, querySelectorAll };
}

it('opens what is closed for the time of printing, and leaves the rest as it was', () => {
  const closed = { open: false };
  const opened = { open: true };
  const { page, querySelectorAll } = pageWith([closed, opened]);
  openDetailsForPrint(page);

  page.dispatchEvent(new Event('beforeprint'));
  expect([closed.open, opened.open]).toEqual([true, true]);
  expect(querySelectorAll).toHaveBeenCalledWith('details:not([open]):not([data-print="closed"])');

  page.dispatchEvent(new Event('afterprint'));
  expect([closed.open, opened.open]).toEqual([false, true]);
});

it('does not close on a later print what somebody opened meanwhile', () => {
  const details = { open: false };
  const { page } = pageWith([details]);
  openDetailsForPrint(page);
  page.dispatchEvent(new Event('beforeprint'));
  page.dispatchEvent(new Event('afterprint'));
  details.open = true;
  page.dispatchEvent(new Event('beforeprint'));
  page.dispatchEvent(new Event('afterprint'));
  expect(details.open).toBe(true);
});
