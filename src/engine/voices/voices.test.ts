import { describe, expect, it } from "vitest";
import type { SegmentedArticle } from "../../model/article.ts";
import { compareStrings } from "../../model/identity.ts";
import { readLexica } from "../testing/packs.ts";
import { runThrough } from "../stages.ts";
import { attribute } from "../testing/attribute.ts";
import { CASES } from "../testing/voiceCases.ts";
import { readVoices, resolveVoices } from "./index.ts";

const lexica = readLexica();

/** One paragraph a line; one sentence wherever a stop is followed by a space; quotations by their marks. */
function article(text: string, language: string, id = "a"): SegmentedArticle {
  const sentences = [...text.matchAll(/[^.\n]+(?:\.[»"”]?|$)/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return {
      start: match.index + lead,
      end: match.index + match[0].trimEnd().length,
      kind: "body" as const,
      paragraph: 0,
    };
  });
  const quotations = [...text.matchAll(/«[^»]*»|"[^"]*"|“[^”]*”/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    closed: true,
  }));
  return {
    id,
    name: id,
    text,
    language,
    direction: "ltr",
    sentences,
    clauses: sentences.map(({ start, end }, sentence) => ({ start, end, sentence })),
    quotations,
  };
}

/** `[rule label: text]` for each stretch of a voice. */
function read(text: string, language: string): string[] {
  const { articles, voices } = attribute([article(text, language)]);
  const label = new Map(voices.map((voice) => [voice.id, voice.label]));
  return (articles[0]?.voices ?? []).map(
    (span) => `${span.rule} ${label.get(span.voice) ?? "?"}: ${text.slice(span.start, span.end)}`,
  );
}

describe("voices", () => {
  it.each(CASES)("%s", (_, language, text, wanted) => {
    expect(read(text, language)).toEqual(wanted);
  });

  it("V10 credits whom an agency quotes, and keeps the agency", () => {
    const text = "ونقلت وكالة «نبأ» عن المتحدث باسم الجيش قوله إن القصف توقف.";
    const { articles, voices } = attribute([article(text, "ar")]);
    const span = articles[0]!.voices[0]!;
    const label = (id: string | undefined): string | undefined =>
      voices.find((voice) => voice.id === id)?.label;
    expect([label(span.voice), label(span.via?.[0])]).toEqual(["المتحدث باسم الجيش", "وكالة «نبأ»"]);
  });

  it("R2 gives 'he' to the last person and 'it' to the last institution", () => {
    const text =
      "The port authority said that it was open. Mayor Jane Roe said that it was not. It said ships had left. She said none had.";
    const { articles, voices } = attribute([article(text, "en")]);
    const labels = articles[0]!.voices.map(({ voice }) => voices.find(({ id }) => id === voice)!.label);
    expect(labels).toEqual(["The port authority", "Mayor Jane Roe", "The port authority", "Mayor Jane Roe"]);
  });

  it("R3 knows a seat of power by its names, in several languages", () => {
    const { voices } = attribute([
      article("وأعلن قصر الإليزيه أن الزيارة أُلغيت.", "ar", "a"),
      article("وقالت الرئاسة الفرنسية إن الزيارة أُلغيت.", "ar", "b"),
      article("The Élysée Palace said that the visit was off. The Kremlin said that it was not.", "en", "c"),
    ]);
    expect(voices.map(({ aliases }) => aliases.length).sort()).toEqual([1, 3]);
  });

  it("R1 a body with its name in quotation marks is nobody who spoke before, nor whom it belongs to", () => {
    const text =
      "وأفاد المركز الصحافي للكرملين بأن الاتصال تم. وأشارت وزارة الدفاع الروسية إلى أن القصف توقف. وقال مركز «تنسيق المصالحة في سوريا» التابع لوزارة الدفاع الروسية إن القصف عاد. وأوضح مركز المصالحة الروسي أن الهدنة سارية.";
    const { articles, voices } = attribute([article(text, "ar")]);
    const ids = articles[0]!.voices.map(({ voice }) => voice);
    expect(new Set(ids).size).toBe(3);
    expect(ids[3]).toBe(ids[2]);
    expect(voices.find(({ id }) => id === ids[2])?.aliases).not.toContain("مركز");
  });

  it("R3 an association that wrote to a company does not speak as the company", () => {
    const text =
      "Transrail a annoncé un retard. La lettre adressée à Transrail par l'Association des usagers du train (AUT) reste sans réponse. « On nous dit qu'il manque des conducteurs », s'agace Bernard Quillet, le président de l'AUT.";
    expect(read(text, "fr").map((line) => line.split(":")[0])).toEqual([
      "V2 Transrail",
      "V3 Bernard Quillet",
    ]);
  });

  it("R1 'its vice-president' belongs to the body with which the sentence begins", () => {
    const text =
      "L'opérateur indique que les billets sont remboursables. La Région affrétera des autocars, a fait savoir sa vice-présidente, Yvonne Le Dantec.";
    const [operator, vice] = attribute([article(text, "fr")]).articles[0]!.voices;
    expect([operator, vice].every((span) => span !== undefined)).toBe(true);
    expect(vice?.voice).not.toBe(operator?.voice);
  });

  it("R1 'the union leader' is not the committee that spoke before", () => {
    const text =
      "Следственный комитет сообщил, что дело возбуждено. «Стрелочников нашли очень быстро», — комментирует профсоюзный лидер.";
    const [committee, leader] = attribute([article(text, "ru")]).articles[0]!.voices;
    expect([committee, leader].every((span) => span !== undefined)).toBe(true);
    expect(leader?.voice).not.toBe(committee?.voice);
  });

  it("R1 'the union leader' is the person who spoke before, and not the company", () => {
    const text =
      "«Люди устали», — сказал председатель профсоюза Олег Дроздов. Дроздов ждёт ответа. «Кутымуголь» заявил, что шахта проверена. «Нас не слышат», — комментирует профсоюзный лидер.";
    const spans = attribute([article(text, "ru")]).articles[0]!.voices;
    const [first, company, leader] = [spans[0], spans.at(-2), spans.at(-1)];
    expect(leader?.voice).toBe(first?.voice);
    expect(company?.voice).not.toBe(first?.voice);
  });

  it("R2 a source ends before a word that would join it with something else", () => {
    const text = "« Trois heures de retard », soupire une habituée du 7 h 12.";
    expect(read(text, "fr").map((line) => line.split(":")[0])).toEqual(["V3 une habituée"]);
  });

  it("R1 'a centre' alone takes up no body that spoke before", () => {
    const text = "وأفاد المركز الصحافي للكرملين بأن الاتصال تم. وقال مركز إن القصف عاد.";
    const [first, second] = attribute([article(text, "ar")]).articles[0]!.voices;
    expect(second?.voice).not.toBe(first?.voice);
  });

  it("R3 joins a person with and without office, and under another spelling", () => {
    const { voices } = attribute([
      article("وقالت المبعوثة هيلينا ستروم إن الوضع صعب. ورأت ستروم أن الحل قريب.", "ar", "a"),
      article("وأكدت المبعوثة هيلينا شتروم أن الوضع صعب.", "ar", "b"),
    ]);
    expect(voices).toHaveLength(1);
  });

  it("R3 knows an institution and a person in four languages", () => {
    const { voices } = attribute(
      [
        article("وأعلن قصر الإليزيه أن الزيارة أُلغيت. وقال الرئيس ميروسلاف تارنيف إنه آسف.", "ar", "a"),
        article(
          "The Élysée said that the visit was off. President Miroslav Tarnev said that he regretted it.",
          "en",
          "b",
        ),
        article(
          "L'Élysée a annoncé que la visite est annulée. M. Tarnev a déclaré qu'il le regrette.",
          "fr",
          "c",
        ),
        article("В Елисейском дворце заявили, что визит отменён. По словам Тырнева, он сожалеет.", "ru", "d"),
      ],
      lexica,
    );
    expect(voices.map(({ aliases }) => aliases.length)).toEqual([4, 4]);
  });

  it("R3 knows a person by a short family name with its article, and never two of one language by it", () => {
    const { voices } = attribute([
      article("وقال الوزير سامر العلي إن الجسر أُغلق.", "ar", "a"),
      article("Minister Samer al-Ali said that the bridge was closed.", "en", "b"),
      article("Мост закрыт, сообщил министр Самер аль-Али на пресс-конференции.", "ru", "c"),
      article(
        "Le pont a été fermé, a déclaré le ministre Samer al-Ali lors d'une conférence de presse.",
        "fr",
        "d",
      ),
    ]);
    expect(voices.map(({ aliases }) => aliases)).toEqual([
      ["Minister Samer al-Ali", "le ministre Samer al-Ali", "министр Самер аль-Али", "الوزير سامر العلي"],
    ]);
    const two = attribute([
      article("وقال الوزير محمد عادل إن الجسر أُغلق. وقال النائب محمد عدلي إنه مفتوح.", "ar", "a"),
      article("Minister Mohammed Adel said that the bridge was closed.", "en", "b"),
    ]);
    expect(two.voices.map(({ label }) => label)).toContain("النائب محمد عدلي");
  });

  it("R3 tells the ministries of two countries by their sound, in several languages", () => {
    const { voices } = attribute(
      [
        article("وقالت وزارة الخارجية التورليزية إن القوات انسحبت.", "ar", "a"),
        article("Torlesia's foreign ministry said that the troops had left.", "en", "b"),
        article("Karvelia's foreign ministry said that the troops had stayed.", "en", "c"),
      ],
      lexica,
    );
    expect(voices.map(({ aliases }) => aliases.length).sort()).toEqual([1, 2]);
  });

  it("R3 knows a palace by the meaning of its name, behind a statement too", () => {
    const { voices } = attribute(
      [
        article("بدأت المحادثات أمس، بحسب بيان لقصر المرجان.", "ar", "a"),
        article("L'appel a duré une heure, selon le palais du Corail.", "fr", "b"),
        article("L'appel a duré deux heures, selon le palais de la Lune.", "fr", "c"),
      ],
      lexica,
    );
    expect(voices.map(({ aliases }) => aliases.length).sort()).toEqual([1, 2]);
  });

  it("R1 'its secretary' belongs to whom was named just before, and never to another person", () => {
    const text =
      "Le directeur Jean Auvray a affirmé que tout va bien. Le dirigeant a ajouté qu'il restera. Nadège Fournel, sa secrétaire nationale, a assuré que non.";
    const { voices } = attribute([article(text, "fr")]);
    expect(voices.map(({ aliases }) => aliases.includes("Nadège Fournel"))).toEqual([false, true]);
  });

  it("R6 takes no names from articles of another event", () => {
    const read = readVoices([
      article("The ministry of health said that nine people had died.", "en", "a"),
      article("Ana Roe of the ministry of health said that the clinic was open.", "en", "b"),
    ]);
    const names = (events: string[][]): (readonly string[])[] => {
      const { articles, voices } = runThrough(resolveVoices(read, events));
      const [span] = articles.find(({ article: id }) => id === "a")?.voices ?? [];
      return voices.filter(({ id }) => id === span?.voice).map(({ aliases }) => aliases);
    };
    expect(names([["a", "b"]])[0]).toContain("Ana Roe of the ministry of health");
    expect(names([["a"], ["b"]])).toEqual([["The ministry of health"]]);
  });

  it("R1 a mayor, a party and a government take up no person who was only named", () => {
    const text =
      "Chief executive Paul Renner said that four had died. Renner said that the pumps were old. The opposition said that he had to go. The mayor said that schools were closed. The government said that it would pay.";
    const { articles, voices } = attribute([article(text, "en")]);
    expect(new Set(articles[0]!.voices.map(({ voice }) => voice)).size).toBe(4);
    expect(voices).toHaveLength(4);
  });

  it("S6 declaring a state of emergency is an act, and saying that one is needed is not", () => {
    const spoken = (text: string, language: string): number =>
      attribute([article(text, language)], lexica).articles[0]!.voices.length;
    expect(spoken("Prime Minister Irina Dragan declared a state of emergency in the north.", "en")).toBe(0);
    expect(spoken("وأعلنت رئيسة الوزراء إيرينا دراغان حالة الطوارئ في الشمال.", "ar")).toBe(0);
    expect(spoken("Prime Minister Irina Dragan declared that a state of emergency was needed.", "en")).toBe(
      1,
    );
  });

  it("R1 'de son côté' belongs to the subject that follows", () => {
    const text =
      "La société Transrail a affirmé que tout va bien. De son côté, l'Association des usagers du train a déploré un report. « Ce sont douze trains en moins », a souligné son président, Bernard Quillet.";
    const ids = attribute([article(text, "fr")]).articles[0]!.voices.map(({ voice }) => voice);
    expect([ids[1] === ids[0], ids[2] === ids[1]]).toEqual([false, true]);
  });

  it("R3 whoever works for an organisation is not the organisation, and her spokesman is", () => {
    const voicesOf = (text: string): number =>
      attribute([article(text, "en", "a"), article("L'ONU a affirmé que la trêve tient.", "fr", "b")], lexica)
        .voices.length;
    expect(voicesOf("The convoy is blocked, said Ingrid Solheim, the United Nations coordinator.")).toBe(2);
    expect(voicesOf("The convoy is blocked, said a United Nations spokesman, Jan Roe.")).toBe(1);
  });

  it("R5 prefers a name as it is called to one behind a preposition, and a name to an office", () => {
    const { voices } = attribute([
      article(
        "Цену в Белом холме не раскрывают. Визит отменён, сообщила пресс-служба Белого холма.",
        "ru",
        "a",
      ),
      article("The mayor, Tom Alder, said that schools were closed.", "en", "b"),
    ]);
    expect(voices.map(({ label }) => label).sort()).toEqual(["Tom Alder", "пресс-служба Белого холма"]);
  });

  it("R4 never joins unnamed sources of two outlets", () => {
    const text = "Witnesses said that the road was blocked.";
    expect(attribute([article(text, "en", "a"), article(text, "en", "b")]).voices).toHaveLength(2);
  });

  it("R5 does not depend on the order of the articles", () => {
    const given = CASES.map(([, language, text], i) =>
      article(text, language, `id${String(i).padStart(2, "0")}`),
    );
    const forward = attribute(given);
    const backward = attribute([...given].reverse());
    expect(backward.voices).toEqual(forward.voices);
    expect([...backward.articles].sort((a, b) => compareStrings(a.article, b.article))).toEqual(
      forward.articles,
    );
  });

  it("keeps the words of a claim out of its frame", () => {
    const frames = (text: string, language: string): string[] =>
      attribute([article(text, language)]).articles[0]!.frames.map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(frames("Port traffic was suspended, the authority said in a statement on Friday.", "en")).toEqual([
      "the authority said in a statement on Friday",
    ]);
    expect(
      frames("وقال المتحدث باسم الوزارة، طارق الهنيدي، في مؤتمر صحافي، إن الجانبين سيسحبان السلاح.", "ar"),
    ).toEqual(["وقال المتحدث باسم الوزارة، طارق الهنيدي، في مؤتمر صحافي، إن"]);
    expect(frames("وبحسب بيان للرئاسة الفرنسية، قال ماكرون لبوتين: «يجب وضع حد لهذه الحرب».", "ar")).toEqual([
      "وبحسب بيان للرئاسة الفرنسية، قال ماكرون لبوتين",
    ]);
    expect(frames("ورحبت مبعوثة الأمم المتحدة بالاتفاق.", "ar")).toEqual(["ورحبت مبعوثة الأمم المتحدة"]);
  });

  it("lays spans in order, without overlap and without white space at their edges", () => {
    for (const [, language, text] of CASES) {
      let last = 0;
      for (const { start, end } of attribute([article(text, language)]).articles[0]!.voices) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
    }
  });
});
