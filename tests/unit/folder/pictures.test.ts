import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';

import { withoutPlaceInHeic } from '~/domain/folder/pictures/heic';
import { withoutPlaceInJpeg } from '~/domain/folder/pictures/jpeg';
import { withoutPlaceInPng } from '~/domain/folder/pictures/png';

/** Words that stand in the metadata of the pictures below and must not stand in what is kept. */
const SECRETS = ['Muster-Kamera', 'Wohnung Muster', 'xmpmeta', 'ICH-BIN-EIN-KOMMENTAR'];
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><Ort>Wohnung Muster</Ort></x:xmpmeta>';

/** A picture that says who took it, where and how it has to be turned. */
function taggedPicture() {
  return sharp({ create: { width: 8, height: 4, channels: 3, background: '#c04030' } })
    .withExif({
      IFD0: { Make: 'Muster-Kamera', ImageDescription: 'Wohnung Muster' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 20/1 0/1' },
    })
    .withXmp(XMP)
    .withMetadata({ orientation: 6 });
}

function expectClean(bytes: Uint8Array | null): asserts bytes is Uint8Array {
  expect(bytes).not.toBeNull();
  const text = Buffer.from(bytes ?? []).toString('latin1');
  for (const secret of SECRETS) expect(text).not.toContain(secret);
}

const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe('a JPEG', () => {
  let original: Buffer;
  beforeAll(async () => {
    original = await taggedPicture().jpeg().toBuffer();
    expect(original.toString('latin1')).toContain('Muster-Kamera');
  });

  test('loses place, device and text, keeps its pixels and how it is turned', async () => {
    const clean = withoutPlaceInJpeg(original);
    expectClean(clean);
    expect((await sharp(clean).metadata()).orientation).toBe(6);
    expect((await pixelsOf(clean)).equals(await pixelsOf(original))).toBe(true);
  });

  test('loses comments and whatever hangs behind its end', () => {
    const comment = Buffer.from('ICH-BIN-EIN-KOMMENTAR');
    const withComment = Buffer.concat([
      original.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
      comment,
      original.subarray(2),
      original,
    ]);
    const clean = withoutPlaceInJpeg(withComment);
    expectClean(clean);
    expect(clean.length).toBeLessThan(original.length);
  });

  test('in several scans stays whole', async () => {
    const progressive = await sharp({
      create: { width: 200, height: 100, channels: 3, background: '#406080' },
    })
      .jpeg({ progressive: true })
      .withExif({ IFD0: { Make: 'Muster-Kamera' } })
      .toBuffer();
    const clean = withoutPlaceInJpeg(progressive);
    expectClean(clean);
    expect((await pixelsOf(clean)).equals(await pixelsOf(progressive))).toBe(true);
  });

  test('that was cleaned stays as it is', () => {
    const clean = withoutPlaceInJpeg(original);
    expect(clean && Buffer.from(withoutPlaceInJpeg(clean) ?? []).equals(Buffer.from(clean))).toBe(true);
  });

  test('that is cut anywhere is no whole picture', () => {
    for (let length = 0; length < original.length; length += 1)
      expect(withoutPlaceInJpeg(original.subarray(0, length))).toBeNull();
  });
});

describe('a PNG', () => {
  let original: Buffer;
  beforeAll(async () => {
    original = await taggedPicture().png().toBuffer();
    expect(original.toString('latin1')).toContain('Muster-Kamera');
  });

  test('loses place, device and text, keeps its pixels and how it is turned', async () => {
    const clean = withoutPlaceInPng(original);
    expectClean(clean);
    expect((await sharp(clean).metadata()).orientation).toBe(6);
    expect((await pixelsOf(clean)).equals(await pixelsOf(original))).toBe(true);
  });

  test('that is cut anywhere is no whole picture', () => {
    for (let length = 0; length < original.length; length += 1)
      expect(withoutPlaceInPng(original.subarray(0, length))).toBeNull();
  });
});

describe('a HEIC picture', () => {
  // No program here writes HEIC; AVIF is the same container (ISO/IEC 23008-12), and libheif reads what we made of it.
  let original: Buffer;
  beforeAll(async () => {
    original = await taggedPicture().avif({ effort: 0 }).toBuffer();
    expect(original.toString('latin1')).toContain('Muster-Kamera');
  });

  test('loses place, device and text, keeps its pixels', async () => {
    const clean = withoutPlaceInHeic(original);
    expectClean(clean);
    expect(clean.length).toBe(original.length);
    expect((await pixelsOf(clean)).equals(await pixelsOf(original))).toBe(true);
  });

  test('loses boxes that no still picture needs', () => {
    const place = Buffer.from('ICH-BIN-EIN-KOMMENTAR');
    const box = Buffer.concat([Buffer.from([0, 0, 0, place.length + 8]), Buffer.from('moov'), place]);
    expectClean(withoutPlaceInHeic(Buffer.concat([original, box])));
  });

  test('that is cut anywhere is no whole picture', () => {
    for (let length = 0; length < original.length; length += 1)
      expect(withoutPlaceInHeic(original.subarray(0, length))).toBeNull();
  });
});
