/** As version 2, and who wrote each article. FORMAT.md, "Version 3". */
import { layoutOf } from "../v2/record.ts";

/** Fields as such a link begins, read by the model after the dictionary: what stands around the texts costs little then. */
export const PREAMBLE: readonly string[] = [
  "2",
  "1.0.0",
  "",
  "points",
  "",
  'f0:120-245 i1 a2 l1:fr y0:120-245,1:98-210 y1:340-466,2:85-190 d0:1304-1422,2:1530-1666 c0:732-738 j1:915-920 v0:257-380= v1:64-193 p0:480-615 q1:502-629 r2:0-0 g0:77-168 x0:854-973,1 x1:1045-1130,2 k0:120-245 k0:246-390 k0:391-507 k1:1211-1350 k@1:5-9"',
  ...["a.txt", "", "ar<", "", "", "2026-10-24", "https://www."],
  ...["b.txt", "", "en>", "", "", "2026-10-25", "https://www."],
  ...["c.txt", "", "ar<", "", "", "", ""],
];

export const { fieldsOf, recordOf, fieldCount } = layoutOf(["title", "author", "date", "address"]);
