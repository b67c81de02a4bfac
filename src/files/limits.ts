/**
 * Articles in one comparison. A matrix with more columns cannot be read, and every pair of articles is compared; raising
 * it makes the analysis of the largest set slower.
 */
export const MAX_ARTICLES = 60;

/**
 * Characters (UTF-16 code units) of one article: about 50,000 words, many times the longest news feature. A longer file
 * is a book or a dump of a whole site, and raising the limit lets such files hold up everything else.
 */
export const MAX_CHARACTERS = 300_000;

/** Bytes of a file that is read at all: the longest article in an encoding that takes four bytes a character. */
export const MAX_BYTES = MAX_CHARACTERS * 4;
