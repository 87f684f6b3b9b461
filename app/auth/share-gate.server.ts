import { partnerRoles, type PartnerKind } from '~/domain/sharing/access';
import { languageOf } from '~/i18n/language.server';
import type { Language } from '~/i18n/languages';
import { notFound } from '~/platform/errors';
import { standsInFor } from '~/queries/chambers/stands-in-for.server';
import {
  findRunningShare,
  type RunningShare,
  type ShareReader,
} from '~/queries/sharing/running-share.server';

import { requireMember, type GateArgs, type Member } from './gates.server';

/** Somebody of a chamber or a desk who may see what was shared with it. */
export interface PartnerVisit extends Member {
  /** Address of the list of shared cases. */
  base: string;
  language: Language;
  /** The calendar date of today. */
  today: string;
  reader: ShareReader;
}

export interface ShareVisit extends PartnerVisit {
  share: RunningShare;
}

interface PartnerArgs extends GateArgs {
  params: { org?: string | undefined; share?: string | undefined; step?: string | undefined };
}

const AREA = { chamber: 'k', desk: 'd' } as const satisfies Record<PartnerKind, string>;

/**
 * The gate of the pages with shared cases.
 *
 * @throws as `requireMember`; forbidden for roles that see figures only
 */
export async function requirePartner(args: PartnerArgs, kind: PartnerKind): Promise<PartnerVisit> {
  const member = await requireMember(args, { kind, roles: partnerRoles(kind) });
  const today = args.context.app.clock.today();
  const { person, organisation } = member;
  const deputies =
    kind === 'chamber'
      ? await standsInFor(args.context.app.database, {
          organisationId: organisation.id,
          personId: person.id,
          today,
        })
      : [];
  return {
    ...member,
    base: `/${AREA[kind]}/${organisation.slug}/cases`,
    language: languageOf(args.request),
    today,
    reader: {
      partnerId: organisation.id,
      personId: person.id,
      standsInFor: deputies.map(({ personId }) => personId),
      today,
    },
  };
}

/**
 * The gate of one shared case. Asked with every look: a share that was ended a second ago, or whose last day was
 * yesterday, is not found.
 *
 * @throws as `requirePartner`; not-found
 */
export async function requireShare(args: PartnerArgs, kind: PartnerKind): Promise<ShareVisit> {
  const visit = await requirePartner(args, kind);
  const shareId = args.params.share;
  // PostgreSQL refuses a NUL with an error of its own.
  if (shareId === undefined || shareId.includes('\u0000')) throw notFound();
  const share = await findRunningShare(args.context.app.database, { ...visit.reader, shareId });
  if (share === null) throw notFound();
  return { ...visit, share };
}
