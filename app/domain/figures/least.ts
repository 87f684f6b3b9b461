/** Fewer cases than this are never told, neither directly nor by what is left when others are taken away. */
export const LEAST_CASES = 5;
