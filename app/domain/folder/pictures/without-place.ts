import type { MediaType } from '../limits';
import { withoutPlaceInHeic } from './heic';
import { withoutPlaceInJpeg } from './jpeg';
import { withoutPlaceInPng } from './png';

/** Kinds of file that may say where and with which device they were taken. */
export type PictureType = Extract<MediaType, `image/${string}`>;

export function isPictureType(type: MediaType): type is PictureType {
  return type.startsWith('image/');
}

/**
 * The same picture without place, device, time, comments and previews; how it is turned stays.
 *
 * @returns null if it is no whole picture of this kind
 */
export function withoutPlace(bytes: Uint8Array, type: PictureType): Uint8Array | null {
  switch (type) {
    case 'image/jpeg':
      return withoutPlaceInJpeg(bytes);
    case 'image/png':
      return withoutPlaceInPng(bytes);
    case 'image/heic':
      return withoutPlaceInHeic(bytes);
  }
}
