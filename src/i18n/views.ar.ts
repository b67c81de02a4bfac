import { isolate, numbersOf, pluralOf } from "./format.ts";
import type { ViewMessages } from "./views.en.ts";

const plural = pluralOf("ar");
const number = numbersOf("ar");

/** "أ وب وج": Arabic repeats its conjunction, and the letters of sigla stay apart from it. */
const list = (items: readonly string[]): string => items.join("، ");
const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

const points = (n: number): string =>
  plural(n, {
    zero: "لا نقاط",
    one: "نقطة واحدة",
    two: "نقطتان",
    few: "{n} نقاط",
    many: "{n} نقطة",
    other: "{n} نقطة",
  });

/** Arabic strings of the views. */
export const viewsAr: ViewMessages = {
  list,
  percent,
  position: (at, of) => `${number(at)} / ${number(of)}`,
  positionInWords: (at, of) => `الجملة ${number(at)} من ${number(of)}`,
  outlet: (siglum, name) => (name === "" ? siglum : `${siglum}، ${isolate(name)}`),
  point: (n) => `النقطة ${number(n)}`,
  ownText: "نص الوسيلة",
  saidBy: (voice) => `على لسان: ${isolate(voice)}`,

  points: {
    heading: "النقاط",
    label: "النقاط بحسب الوسيلة",
    help: "تنقّل بين الخانات بمفاتيح الأسهم، وافتح النقطة بمفتاح الإدخال.",
    column: "النقطة",
    counts: "النقاط المعروضة",
    every: points,
    groups: { all: "في كل الوسائل", some: "في بعضها", one: "في واحدة فقط" },
    toCheck: "للتحقق",
    voiceDiffers: "منسوب إلى غيره",
    onlyIn: "لم يُعثر عليه إلا في",
    onlyInOutlet: (siglum) => `لم يُعثر عليه إلا في ${siglum}`,
    notFoundIn: "لم يُعثر عليه في",
    notFoundInOutlet: (siglum) => `لم يُعثر عليه في ${siglum}`,
    clear: "عرض النقاط كلها",
    shown: (n, of) => (n === of ? points(of) : `المعروض ${number(n)} من ${points(of)}`),
    none: "لا نقطة تطابق ما اخترت.",
    empty: "لم يُعثر على نقاط في هذه النصوص.",
    layout: "طريقة العرض",
    matrix: "جدول",
    list: "قائمة",
    order: "الترتيب",
    orders: { event: "بحسب الحدث", groups: "المشترك أولاً" },
    figures: "أرقام مختلفة",
    notice:
      "تقارن «مقابلة» الألفاظ في النصوص التي حمّلتها. و«لم يُعثر عليه» لا تعني أن الوسيلة حجبته: فقد تكون نشرته في موضع آخر أو في وقت لاحق. اقرأ الجمل قبل أن تنشر.",
  },

  card: {
    close: "إغلاق النقطة",
    previous: "النقطة السابقة",
    next: "النقطة التالية",
    of: (at, of) => `${number(at)} / ${number(of)}`,
    summary: {
      same: (sigla) => `بالألفاظ نفسها في ${list(sigla)}`,
      reworded: (sigla) => `بصياغة أخرى في ${list(sigla)}`,
      possible: (sigla) => `تطابق محتمل في ${list(sigla)}`,
      notFound: (sigla) => `لم يُعثر عليه في ${list(sigla)}`,
      only: (sigla) => `لم يُعثر عليه إلا في ${list(sigla)}`,
    },
    agency: "قد يرجع تطابق الألفاظ في عدة وسائل إلى وكالة واحدة أو بيان واحد.",
    against: "فروق الألفاظ قياساً إلى",
    noDifferences: "بلا تعليم",
    legend: { different: "ألفاظ أخرى", variant: "إملاء أو تصريف", moved: "في موضع آخر" },
    otherLanguage: "بلغة أخرى: لا تُقارَن الألفاظ.",
    voice: "المتحدث",
    cue: "عبارة النقل",
    via: (voices) => `عبر ${list(voices.map(isolate))}`,
    confidence: { explicit: "مسمّى في الجملة", carried: "مستمر مما قبلها", inferred: "مستنتج" },
    read: "اعرض في النص",
    readName: (siglum) => `اعرض ${siglum} في النص`,
    leaveOut: "استبعد هذه الجملة",
    leaveOutName: (siglum) => `استبعد جملة ${siglum}: ليست من المقال`,
    figures: "أرقام مختلفة",
    why: "لماذا طوبقت هذه المواضع",
    score: percent,
    steps: { clear: "واضح", likely: "مرجّح", check: "تحقّق" },
    sharedWords: "ألفاظ في الموضعين",
    reasons: "ما احتُسب",
    contrasts: "ما يختلف",
    relation: {
      same: "المضمون نفسه",
      narrower: "يذكر أقل",
      broader: "يذكر أكثر",
      altered: "يذكر شيئاً مغايراً",
    },
    relationOf: (a, b) => `${a} قياساً إلى ${b}`,
    noLink: "طوبق عبر الوسائل الأخرى.",
    nearest: "أقرب جملة",
    nearestScore: (share) => `التشابه ${percent(share)}، دون الحد`,
    possible: "تطابق محتمل – تحقّق",
    noNearest: "لا جملة تقاربه.",
    contrast: {
      number: "العدد",
      name: "الاسم",
      negation: "النفي",
      certainty: "درجة الجزم",
      actor: "الفاعل",
      place: "المكان",
      date: "التاريخ",
    },
    kinds: {
      word: "اللفظ نفسه",
      spelling: "إملاء آخر",
      stem: "الجذع نفسه",
      concept: "المعنى نفسه",
      name: "اسم",
      number: "عدد",
    },
  },

  reader: {
    label: "المقالات جنباً إلى جنب",
    columns: "الأعمدة المعروضة",
    show: (siglum) => `اعرض ${siglum}`,
    earlier: "الأعمدة السابقة",
    later: "الأعمدة التالية",
    back: "العودة إلى موضعي",
    number: (n, also, notIn) =>
      [
        `النقطة ${number(n)}`,
        also.length > 0 ? `وردت أيضاً في ${list(also)}` : "لم يُعثر عليها إلا هنا",
        ...(notIn.length > 0 ? [`لم يُعثر عليها في ${list(notIn)}`] : []),
      ].join("؛ "),
    notFound: "لم يُعثر عليه هنا",
    possible: "تطابق محتمل – تحقّق",
    nearest: (share) => `أقرب جملة، التشابه ${percent(share)}`,
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

  features: {},
};
