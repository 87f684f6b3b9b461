import { expect, test } from 'vitest';

import { loggablePath } from '~/web/request-log';

test.each([
  ['/o/muster-pflege/cases/019ab3c4-5d6e-7f80-9a0b-1c2d3e4f5a6b', '/o/muster-pflege/cases/:id'],
  ['/invitation/Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA', '/invitation/:id'],
  ['/o/muster-pflege/members.data', '/o/muster-pflege/members.data'],
  ['/o/elektro-mueller-und-soehne-2/company', '/o/:id/company'],
  ['/c/maria%40example.org', '/c/:id'],
  ['/c/short/papers', '/c/:id/papers'],
  ['/c/7ZSmi7d-H20ayB4Zs3EYIZdmVaPIUwW2HGccwX2S4KE/steps.data', '/c/:id/steps.data'],
  ['/', '/'],
])('%s is logged as %s', (path, logged) => {
  expect(loggablePath(path)).toBe(logged);
});
