import { createHash } from 'node:crypto';

import sharp from 'sharp';

import { checkSvg, type SvgProblem } from '~/domain/chambers/svg-check';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { ChamberContext } from './chamber-context.server';
import { ensureChamberProfile } from './chamber-profile-row.server';

export const MOST_LOGO_BYTES = 500_000;
const MOST_PIXELS = 4_000 * 4_000;
/** As large as any page shows it, twice over for dense screens. */
const LARGEST_SIDE = 800;

export type LogoProblem = SvgProblem | 'wrong-type' | 'unreadable';

export type SaveLogoOutcome =
  | { outcome: 'saved' }
  /** `found` is the piece of the file that was refused; may be empty. */
  | { outcome: 'refused'; problem: LogoProblem; found: string };

type Checked = { mediaType: 'image/png' | 'image/svg+xml'; content: Uint8Array<ArrayBuffer> };

/**
 * Keeps the logo of a chamber. Its content tells what it is, never its name. A PNG is drawn anew and a SVG written anew,
 * so that nothing is kept beside the picture.
 */
export async function saveChamberLogo(
  app: ChamberContext,
  { actor, bytes }: { actor: Actor; bytes: Uint8Array },
): Promise<SaveLogoOutcome> {
  const checked = await checkLogo(bytes);
  if ('problem' in checked) return { outcome: 'refused', ...checked };
  const { organisationId } = actor;
  const now = app.clock.now();
  const row = {
    ...checked,
    sha256: createHash('sha256').update(checked.content).digest('hex'),
    updatedAt: now,
  };
  await app.database.$transaction(async (transaction) => {
    await ensureChamberProfile(transaction, { organisationId, now });
    await transaction.chamberLogo.deleteMany({ where: { organisationId } });
    await transaction.chamberLogo.create({ data: { organisationId, ...row } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-logo-saved',
      subjectType: 'chamber',
      subjectId: organisationId,
      detail: { mediaType: row.mediaType, bytes: row.content.byteLength },
    });
  });
  return { outcome: 'saved' };
}

/** Takes the logo away; nothing happens where there is none. */
export async function removeChamberLogo(app: ChamberContext, { actor }: { actor: Actor }): Promise<void> {
  const { organisationId } = actor;
  await app.database.$transaction(async (transaction) => {
    const { count } = await transaction.chamberLogo.deleteMany({ where: { organisationId } });
    if (count === 0) return;
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-logo-removed',
      subjectType: 'chamber',
      subjectId: organisationId,
    });
  });
}

async function checkLogo(bytes: Uint8Array): Promise<Checked | { problem: LogoProblem; found: string }> {
  if (bytes.byteLength > MOST_LOGO_BYTES) return { problem: 'too-large', found: '' };
  if (isPng(bytes)) {
    try {
      const drawn = await sharp(bytes, { limitInputPixels: MOST_PIXELS, animated: false })
        .resize({ width: LARGEST_SIDE, height: LARGEST_SIDE, fit: 'inside', withoutEnlargement: true })
        .png()
        .toBuffer();
      return { mediaType: 'image/png', content: new Uint8Array(drawn) };
    } catch {
      return { problem: 'unreadable', found: '' };
    }
  }
  const text = textOf(bytes);
  if (text === null || !text.includes('<svg')) return { problem: 'wrong-type', found: '' };
  const check = checkSvg(text);
  if (check.outcome === 'refused') return { problem: check.problem, found: check.found };
  return { mediaType: 'image/svg+xml', content: new TextEncoder().encode(check.svg) };
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, at) => bytes[at] === byte);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
