import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PROPERTIES = "docProps/core.xml";
/** The first day that a zip can name, in whatever zone the device is. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The document with the day of the report in the place of the clock: the library writes the present moment into the properties
 * and into the zip, so that two runs would never give the same bytes.
 */
export function withDay(document: ArrayBuffer, day: Date): Uint8Array<ArrayBuffer> {
  const files = unzipSync(new Uint8Array(document));
  const properties = files[PROPERTIES];
  if (properties)
    files[PROPERTIES] = strToU8(
      strFromU8(properties).replace(
        /(<dcterms:(created|modified)[^>]*>)[^<]*/gu,
        (_, open: string) => `${open}${day.toISOString().replace(/\.\d+Z$/u, "Z")}`,
      ),
    );
  return zipSync(files, { mtime: NO_DAY, level: 6 });
}
