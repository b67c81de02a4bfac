/** Each group of a built folder with its size in kB after gzip. */
export function sizesOf(dist: string): readonly { readonly name: string; readonly kb: number }[];
