import { compareStrings } from "../../../model/identity.ts";
import type { Edge } from "./edges.ts";
import type { FormKey } from "./forms.ts";
import { INNER } from "./heard.ts";

/** What joins a name joins it with an article before it too: "Al-Kharraz" sounds like الخراز, as "Kharraz" does. */
export function articleEdges(edges: readonly Edge[]): Edge[] {
  const binding = edges.filter((edge) => edge.binding && edge.places === undefined);
  const keys = new Set(edges.flatMap(({ a, b }) => [a, b]));
  return [...keys].sort(compareStrings).flatMap((key) => {
    const bare = withoutArticle(key);
    if (bare === key) return [];
    return binding.flatMap((edge): Edge[] => {
      const other = edge.a === bare ? edge.b : edge.b === bare ? edge.a : key;
      return other === key ? [] : [{ ...edge, a: key, b: other }];
    });
  });
}

function withoutArticle(key: FormKey): FormKey {
  const [language = "", words = ""] = key.split("\n");
  const [first = "", ...others] = words.split(" ");
  return INNER.has(first) && others.length > 0 ? `${language}\n${others.join(" ")}` : key;
}
