import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { requireOperator } from '~/auth/gates.server';
import { STATE_CODES } from '~/domain/catalogue/states';
import { SERVICE_KINDS } from '~/domain/directory/vocabulary';
import { badRequest } from '~/platform/errors';
import { exportStream } from '~/queries/directory/export-stream.server';

/** An empty choice means "all". */
const choice = <const Word extends string>(words: readonly Word[]) =>
  z
    .union([z.literal(''), z.enum(words)])
    .default('')
    .transform((word) => word || undefined);

const schema = z.object({
  format: z.enum(['csv', 'json']).default('csv'),
  kind: choice(SERVICE_KINDS),
  state: choice(STATE_CODES),
  status: choice(['listed', 'ended']),
});

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** The directory as a file. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  const asked = schema.safeParse(Object.fromEntries(new URL(args.request.url).searchParams));
  if (!asked.success) throw badRequest('No known choice.');
  const { format, kind, state, status } = asked.data;
  const filter = { ...(kind && { kind }), ...(state && { state }), ...(status && { status }) };
  const { app } = args.context;
  return new Response(exportStream(app, { format, filter }), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="lotsenwerk-${app.clock.today()}.${format}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
