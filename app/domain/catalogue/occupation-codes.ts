/**
 * Occupations named by a bare code, for HR systems. A code tells the shortage group and the IT flag; it does not
 * tell whether the work is regulated or who recognises it, so both stay open and lead to the official finder.
 */
import { isItOccupation, shortageGroupOf, type MinimumQualification, type Occupation } from './occupation';
import { OCCUPATIONS } from './occupations';

/** Requirement level, the fifth digit of KldB 2010: 1 helper, 2 skilled, 3 specialist, 4 expert. */
function levelOfKldb(kldb2010: string): MinimumQualification {
  return kldb2010.endsWith('1') ? 'none' : kldb2010.endsWith('4') ? 'academic' : 'vocational';
}

/** ISCO-08 skill levels: major group 9 is elementary work, 1 and 2 need a degree as a rule. */
function levelOfIsco(isco08: string): MinimumQualification {
  return isco08.startsWith('9')
    ? 'none'
    : isco08.startsWith('1') || isco08.startsWith('2')
      ? 'academic'
      : 'vocational';
}

function bareOccupation(isco08: string, kldb2010: string): Occupation {
  const code = isco08 !== '' ? `ISCO-08 ${isco08}` : `KldB 2010 ${kldb2010}`;
  return {
    id: isco08 !== '' ? `isco-${isco08}` : `kldb-${kldb2010}`,
    name: { de: code, en: code },
    kldb2010,
    isco08,
    minimumQualification: isco08 !== '' ? levelOfIsco(isco08) : levelOfKldb(kldb2010),
    regulation: { status: 'unknown' },
    authorityGroup: 'look-up',
    shortageGroup: shortageGroupOf(isco08),
    isIt: isItOccupation(isco08),
    isHealth:
      isco08.startsWith('22') ||
      isco08.startsWith('32') ||
      isco08.startsWith('532') ||
      kldb2010.startsWith('81'),
    synonyms: [],
  };
}

/** The occupation a bare ISCO-08 code (one to four digits) stands for, as far as the code tells. */
export function occupationOfIsco(isco08: string): Occupation {
  return bareOccupation(isco08, '');
}

/**
 * The occupation a KldB 2010 code stands for. Where every catalogue entry of the code shares one ISCO code, that
 * one is taken along, so that the shortage group is known.
 */
export function occupationOfKldb(kldb2010: string): Occupation {
  const codes = new Set(
    OCCUPATIONS.filter((entry) => entry.kldb2010 === kldb2010).map((entry) => entry.isco08),
  );
  const [only] = codes;
  const bare = bareOccupation('', kldb2010);
  if (codes.size !== 1 || only === undefined) return bare;
  return { ...bare, isco08: only, shortageGroup: shortageGroupOf(only), isIt: isItOccupation(only) };
}
