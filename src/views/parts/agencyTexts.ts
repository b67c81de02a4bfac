import { useMessages } from "../../i18n/messages.tsx";
import { agencyName } from "../../press/agencies.ts";
import { useApp } from "../../store/app.ts";
import { siglumOf } from "../../store/sigla.ts";
import type { SharedAgency } from "./agencies.ts";

/** Which articles have their text from one agency, a sentence for each agency; articles that are gone are not named. */
export function useAgencyTexts(shared: readonly SharedAgency[]): string[] {
  const { arriving, sigla } = useMessages();
  const articles = useApp((state) => state.document.articles);
  const language = useApp((state) => state.settings.language);
  return shared.flatMap(({ agency, articles: carriers }) => {
    const names = articles.flatMap(({ id }, i) => (carriers.includes(id) ? [siglumOf(i, sigla)] : []));
    return names.length === 0 ? [] : [arriving.sameAgency(names, agencyName(agency, language))];
  });
}
