import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { publicCache } from '~/auth/public-headers.server';
import { newestStatement } from '~/domain/directory/service';
import { vcardOf } from '~/domain/directory/vcard';
import { notFound } from '~/platform/errors';
import { findService } from '~/queries/directory/finder-service.server';

const PERMANENT = 301;

/** A service as a file for an address book. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const found = await findService(context.app, params['service'] ?? '');
  if (found.state === 'missing') throw notFound();
  if (found.state === 'moved') throw redirect(`/services/${found.id}/contact.vcf`, PERMANENT);
  const { service } = found;
  const checked = service.verifiedOn ?? newestStatement(service);
  const headers = publicCache(request);
  headers.set('Content-Type', 'text/vcard; charset=utf-8');
  headers.set('Content-Disposition', `attachment; filename="${service.id}.vcf"`);
  const body = vcardOf(service, {
    note: checked === null ? 'Lotsenwerk' : `Lotsenwerk, Stand ${checked}`,
    address: new URL(`/services/${service.id}`, context.app.environment.BASE_URL).href,
  });
  return new Response(body, { headers });
}
