/** The package brings no types. */
declare module 'heic-convert' {
  export default function convert(input: {
    buffer: ArrayBufferLike;
    format: 'JPEG' | 'PNG';
    /** From 0 to 1, for JPEG. */
    quality?: number;
  }): Promise<ArrayBuffer>;
}
