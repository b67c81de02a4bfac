export { drawBorders } from "./borders.ts";
export { decide } from "./decide.ts";
export { placedIn } from "./placed.ts";
