export { drawBorders } from "./borders.ts";
export { decide } from "./decide.ts";
export { placedIn, type PlacedCorrections } from "./placed.ts";
