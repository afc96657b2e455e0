/** Of a picture, as it is sent and as it is kept, in bytes. */
export const LARGEST_IMAGE = 2_000_000;
