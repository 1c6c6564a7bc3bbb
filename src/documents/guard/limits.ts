/** Entries of a template at most (security T8). */
export const maximumParts = 200;

/** Bytes of a template when unpacked, all parts together. */
export const maximumUnpackedBytes = 50 * 1024 * 1024;

/** Unpacked to packed size, of parts so large that it matters. */
export const maximumRatio = 100;

/** Bytes below which a part's ratio says nothing: short parts of a blank template pack very well. */
export const ratioMattersFrom = 256 * 1024;
