import { isolate } from "../../format.ts";
import type { reading as English } from "../en/reading.ts";
import { list, number, percent, plural, points, times, words } from "./say.ts";

/** Arabic strings of what all views say; Overview, Voices, Reader and print. */
export const reading: typeof English = {
  list,

  percent,

  position: (at, of) => `${number(at)} من ${number(of)}`,

  positionInWords: (at, of) => `الجملة ${number(at)} من ${number(of)}`,

  outlet: (siglum, name) => (name === "" ? siglum : `${siglum}، ${isolate(name)}`),

  point: (n) => `النقطة ${number(n)}`,

  ownText: "نص الوسيلة",

  sameAs: (state, sigla, more) =>
    `${state}، وألفاظه كما في ${more > 0 ? `${sigla.join("، ")} و${number(more)} غيرها` : list(sigla)}`,

  saidBy: (voice) => `على لسان: ${isolate(voice)}`,

  print: {
    method: (version) => `المنهج ${isolate(version)}`,
    printed: (date) => `طُبع في ${isolate(date)}`,
    of: "من",
    articles: "المقالات",
    note: "ملاحظة",
    corrections: "ما قرّرته يد بشرية",
    counts: {
      linked: "مواضع ضُمّت إلى نقطة",
      parted: "مواضع أُخرجت من نقطة",
      cuts: "حدود نقاط",
      voices: "أصوات",
      sentences: "جمل أُدخلت أو استُبعدت",
      names: "أسماء نقاط",
      absences: "غائب بعد التحقق",
      checked: "نقاط رُوجعت",
      notes: "ملاحظات",
      unplaced: "بلا أثر هنا",
    },
  },

  overview: {
    counts: "عدد النقاط",
    outlets: "الوسائل واحدةً واحدة",
    outlet: "الوسيلة",
    shared: "مشتركة",
    only: "هنا فقط",
    strip: "موضع النقاط من الصدر إلى الخاتمة",
    speaks: "من يتكلم",
    unsure: "محتملة في غيرها",
    legend: {
      all: "في كل الوسائل",
      some: "في بعضها",
      unsure: "هنا، ومحتمل في غيرها",
      one: "لم يُعثر عليه إلا هنا",
    },
    sharedOf: (outlet, n) => `${outlet}: ${points(n)} ترد في وسائل أخرى أيضاً`,
    onlyOf: (outlet, n) => `${outlet}: ${points(n)} لم يُعثر عليها إلا هنا`,
    unsureOf: (outlet, n) => `${outlet}: ${points(n)} هنا، ومحتملة في غيرها – تحقّق`,
    stripOf: (outlet) => `نقاط ${outlet} من الصدر إلى الخاتمة`,
    voicesOf: (outlet) => `أصوات ${outlet}`,
    mark: (point, group, place) => `النقطة ${number(point)}، ${group}، ${place}`,
    pairs: "ما يشترك فيه كل اثنتين",
    pairsHint:
      "عدد النقاط التي ترد فيهما معاً؛ وكلما دكُن اللون كبرت حصتها من مجموع نقاطهما. وعلى القطر عدد نقاط كل وسيلة. وكل رقم يفتح نقاطه.",
    pair: (a, b, both, onlyA, onlyB) =>
      `${a} و ${b}: ${number(both)} فيهما معاً، ${number(onlyA)} في ${a} وحدها، ${number(onlyB)} في ${b} وحدها`,
    own: (outlet, n) => `${outlet}: ${points(n)}`,
    both: (n) => `في الاثنتين: ${points(n)}`,
    unsureOfTwo: (n) => `في إحداهما، ومحتملة في الأخرى – تحقّق: ${points(n)}`,
    onlyOfTwo: (a, b, n) => `في ${a} ولم يُعثر عليه في ${b}: ${points(n)}`,
    first: "ابدأ من هنا",
    copies: "كلمات وردت بحرفها في أكثر من مقال",
    more: (n) => `وغيرها ${points(n)}`,
    alone: "في صدر وسيلة واحدة دون سواها",
  },

  voices: {
    heading: "الأصوات",
    shares: "الكلمات بحسب المتحدث",
    words,
    wordsOf: (voice, n) => `${isolate(voice)}: ${words(n)}`,
    figureOf: (voice, figure) => `${isolate(voice)}: ${figure}`,
    inferred: "منها ما هو مستنتج، غير مسمّى في الجملة",
    table: "المتحدثون بحسب الوسيلة",
    column: "المتحدث",
    silent: "لا كلام له هنا",
    silentIn: (sigla) => `لا كلام له في ${list(sigla)}`,
    first: "أول المتحدثين",
    cue: (cue, n) => `«${isolate(cue)}»، ${times(n)}`,
    also: (names) => `ويُسمّى: ${list(names.map(isolate))}`,
    pointsOf: (voice, n) => `${isolate(voice)}: اعرض ${points(n)}`,
    menu: (voice) => `تصحيح المتحدث ${isolate(voice)}`,
    merge: "هو نفسه",
    name: "اعرضه باسم",
    split: "متحدث قائم بذاته:",
    corrected: (n) =>
      plural(n, {
        one: "تصحيح واحد منك",
        two: "تصحيحان منك",
        few: "{n} تصحيحات منك",
        many: "{n} تصحيحاً منك",
        other: "{n} تصحيح منك",
      }),
    close: "إغلاق",
    empty: "لا كلام منسوباً إلى أحد في هذه النصوص.",
    notice:
      "تُعدّ الكلمات التي ينسبها كل نص إلى متحدث، ومعها عبارات النقل. وما لم يُنسب إلى أحد فهو نص الوسيلة، ومنه العناوين. النسبة آلية: افتح الرقم واقرأ جمله قبل أن تعتمد عليه.",
    set: "عيّن متحدث هذه الكلمات",
    setName: (siglum) => `عيّن متحدث كلمات ${siglum}`,
    setBy: "عيّنتَه أنت",
    asFound: "كما وجده التحليل",
  },

  reader: {
    label: "المقالات جنباً إلى جنب",
    columns: "الأعمدة المعروضة",
    show: (siglum) => `اعرض ${siglum}`,
    earlier: "الأعمدة السابقة",
    later: "الأعمدة التالية",
    back: "العودة إلى موضعي",
    number: (n, also, possible, notIn) =>
      [
        `النقطة ${number(n)}`,
        ...(also.length > 0 ? [`وردت أيضاً في ${list(also)}`] : []),
        ...(possible.length > 0 ? [`تطابق محتمل في ${list(possible)}`] : []),
        ...(also.length + possible.length === 0 ? ["لم يُعثر عليها إلا هنا"] : []),
        ...(notIn.length > 0 ? [`لم يُعثر عليها في ${list(notIn)}`] : []),
      ].join("؛ "),
    notFound: "لم يُعثر عليه هنا",
    possible: "تطابق محتمل – تحقّق",
    nearest: (share) => `أقرب جملة، التشابه ${percent(share)}`,
    follow: "متابعة التمرير",
    openPoint: "افتح النقطة",
    sheet: "في الوسائل الأخرى",
    closeSheet: "إغلاق",
    readThere: (siglum) => `اقرأ ${siglum}`,
    strip: (siglum) => `أجزاء ${siglum}`,
    part: (at, of, part) => `الجملة ${number(at)} من ${number(of)}: ${part}`,
    legend: "معنى الأشرطة بجانب النصوص",
    menu: (outlet) => `إجراءات العمود ${isolate(outlet)}`,
    edit: "الوسيلة والعنوان والتاريخ والرابط",
    putAway: "أخفِ هذا العمود",
    bringBack: (siglum) => `أعد ${siglum}`,
    title: "العنوان",
    author: "الكاتب",
    date: "تاريخ النشر",
    address: "رابط الصفحة",
    save: "حفظ",
    aligned: (n, of) => `عُثر عليه في ${number(n)} من الوسائل الأخرى، وعددها ${number(of)}.`,
    countIt: "احتسبه",
    countItName: "احتسب هذا المقطع من المقال",
    furniture: "ليس من المقال",
    reasons: {
      phrase: "عبارة ثابتة من الصفحة",
      "related-list": "روابط ذات صلة",
      "repeated-headline": "عنوان مكرر",
      "page-title": "عنوان الصفحة",
      "after-end": "بعد نهاية المقال",
      credit: "سطر الإسناد",
      reader: "استبعدتَه أنت",
    },
  },
};
