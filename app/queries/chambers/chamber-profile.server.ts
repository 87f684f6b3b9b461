import type { ChamberKind } from '~/domain/chambers/chamber-kind';
import { isChamberKind } from '~/domain/chambers/chamber-kind';
import type { Database } from '~/platform/database.server';

export interface ChamberProfileView {
  name: string;
  slug: string;
  kind: ChamberKind;
  chamberId: string | null;
  colour: string | null;
  startTextDe: string;
  startTextEn: string;
  senderName: string;
  isOpen: boolean;
  /** Address of the logo; null: none. */
  logoPath: string | null;
  revision: number;
}

const COLUMNS = {
  name: true,
  slug: true,
  chamberProfile: {
    select: {
      chamberKind: true,
      chamberId: true,
      colour: true,
      startTextDe: true,
      startTextEn: true,
      senderName: true,
      isOpen: true,
      revision: true,
      logo: { select: { sha256: true } },
    },
  },
} as const;

interface Row {
  name: string;
  slug: string;
  chamberProfile: {
    chamberKind: string;
    chamberId: string | null;
    colour: string | null;
    startTextDe: string;
    startTextEn: string;
    senderName: string;
    isOpen: boolean;
    revision: number;
    logo: { sha256: string } | null;
  } | null;
}

/** What a chamber says of itself; before it said anything, the empty profile with revision 1. */
export async function chamberProfile(
  database: Database,
  organisationId: string,
): Promise<ChamberProfileView> {
  return viewOf(
    await database.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: COLUMNS }),
  );
}

export interface PublicChamber extends ChamberProfileView {
  id: string;
}

/** A chamber by the slug in a public address; null for everything else. */
export async function findPublicChamber(database: Database, slug: string): Promise<PublicChamber | null> {
  if (slug.includes('\u0000')) return null;
  const row = await database.organisation.findFirst({
    where: { slug, kind: 'chamber' },
    select: { id: true, ...COLUMNS },
  });
  return row === null ? null : { id: row.id, ...viewOf(row) };
}

function viewOf({ name, slug, chamberProfile: profile }: Row): ChamberProfileView {
  return {
    name,
    slug,
    kind: isChamberKind(profile?.chamberKind) ? profile.chamberKind : 'other',
    chamberId: profile?.chamberId ?? null,
    colour: profile?.colour ?? null,
    startTextDe: profile?.startTextDe ?? '',
    startTextEn: profile?.startTextEn ?? '',
    senderName: profile?.senderName ?? '',
    isOpen: profile?.isOpen ?? false,
    logoPath:
      profile === null || profile.logo === null
        ? null
        : `/k/${slug}/logo?v=${profile.logo.sha256.slice(0, 16)}`,
    revision: profile?.revision ?? 1,
  };
}
