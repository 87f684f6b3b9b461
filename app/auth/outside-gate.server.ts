import { isFilesPass, PASS_SECONDS } from '~/services/enquiries/files-code.server';
import { openPartyToken } from '~/services/enquiries/party-token.server';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';
import { outsideEnquiry, type OutsideEnquiry } from '~/queries/enquiries/outside-enquiry.server';

import { isSecure } from './session-cookie.server';

interface Args {
  request: Request;
  params: { token?: string | undefined };
  context: { app: AppContext };
}

export interface OutsideVisit {
  partyId: string;
  token: string;
  enquiry: OutsideEnquiry;
  /** The code was typed in this browser a short while ago. */
  hasPass: boolean;
}

const COOKIE = 'lotsenwerk_answer';

/**
 * A service outside, by the link of its mail.
 *
 * @throws AppError `not-found` for a link that we did not make
 */
export async function requireOutside({ request, params, context }: Args): Promise<OutsideVisit> {
  const { app } = context;
  const token = params.token ?? '';
  const partyId = openPartyToken(app.environment, token);
  const enquiry = partyId === null ? null : await outsideEnquiry(app.database, { partyId });
  if (partyId === null || enquiry === null) throw notFound();
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(request.headers.get('Cookie') ?? '')?.[1] ?? '';
  const hasPass = isFilesPass(app.environment, { partyId, value, now: app.clock.now() });
  return { partyId, token, enquiry, hasPass };
}

/** A `Set-Cookie` value that opens the files of one link for a while. */
export function passCookie(environment: AppContext['environment'], token: string, value: string): string {
  const attributes = [
    `${COOKIE}=${value}`,
    `Path=/answer/${token}`,
    `Max-Age=${PASS_SECONDS}`,
    'SameSite=Lax',
    'HttpOnly',
  ];
  return [...attributes, ...(isSecure(environment) ? ['Secure'] : [])].join('; ');
}
