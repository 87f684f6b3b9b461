import { expect, test } from 'vitest';

import { conflict, forbidden, isOutage, notFound, statusOf } from '~/platform/errors';

test.each([
  [notFound(), 404],
  [forbidden(), 403],
  [conflict(), 409],
  [new Error('something else'), 500],
  [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), 503],
  [
    Object.assign(new Error('invalid `prisma.person.findMany()`'), {
      code: 'P2010',
      meta: { driverAdapterError: { cause: { originalCode: '57P01' } } },
    }),
    503,
  ],
  [
    Object.assign(new Error('raw query failed'), {
      code: 'P2010',
      meta: { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } },
    }),
    503,
  ],
  [null, 500],
])('%s becomes status %i', (error, status) => {
  expect(statusOf(error)).toBe(status);
});

test('an error of another copy of the module is told by its code', () => {
  expect(statusOf({ name: 'AppError', code: 'not-found' })).toBe(404);
});

test('a cause that points at itself does not hang the check', () => {
  const error = new Error('loop');
  error.cause = error;
  expect(isOutage(error)).toBe(false);
});
