import type { Messages } from "./en.ts";
import { isolate, numbersOf, pluralOf } from "./format.ts";
import { viewsAr } from "./views.ar.ts";

const plural = pluralOf("ar");
const number = numbersOf("ar");

/** Arabic strings. */
export const ar: Messages = {
  name: "العربية",
  direction: "rtl",
  number,

  app: {
    name: "مقابلة",
    tagline: "كيف تنقل وسائل الإعلام حدثاً واحداً",
    skip: "انتقل إلى المقابلة",
    articles: (n) =>
      plural(n, {
        zero: "لا مقالات",
        one: "مقال واحد",
        two: "مقالان",
        few: "{n} مقالات",
        many: "{n} مقالاً",
        other: "{n} مقال",
      }),
    loading: "تُفتح مقابلتك",
    close: "إغلاق",
    cancel: "إلغاء",
    dismiss: "إخفاء",
  },

  start: {
    heading: "مقابلة",
    purpose:
      "تضع ما كتبته عدة وسائل إعلام عن حدث واحد جنباً إلى جنب: أيّ النقاط تشترك فيها، وأيّها لم ترد إلا في واحدة، وكيف صاغتها كلٌّ منها وعلى لسان مَن.",
    drop: "أفلِت ملفات نصية في أي مكان من هذه الصفحة",
    choose: "اختر ملفات",
    paste: "ألصِق مقالاً",
    sample: "افتح المثال: خمسة مقالات، نيسان/أبريل 2018",
    privacy: "تبقى النصوص على جهازك، ولا يُرسل منها شيء إلى أي مكان.",
    kept: (title) => `العودة إلى المقابلة السابقة ${isolate(title)}`,
    caution:
      "تقارن «مقابلة» الألفاظ في النصوص التي تحمّلها. و«لم يُعثر عليه» لا تعني أن الوسيلة حجبته: فقد تكون نشرته في موضع آخر أو في وقت لاحق.",
  },

  header: {
    title: "عنوان المقابلة",
    untitled: "مقابلة بلا عنوان",
    share: "مشاركة",
    undo: "تراجع",
    redo: "إعادة",
    add: "إضافة مقالات",
    fresh: "مقابلة جديدة",
    otherLanguage: "English",
    theme: "المظهر",
    themes: { auto: "بحسب الجهاز", light: "فاتح", dark: "داكن" },
    menu: "المزيد",
  },

  tabs: { label: "العرض", points: "النقاط", reader: "القراءة" },

  drop: {
    heading: "أفلِت المقالات هنا",
    hint: "ملفات نصية، في كل ملف مقال واحد. تبقى على جهازك.",
  },

  paste: {
    heading: "إلصاق مقال",
    text: "نص المقال",
    outlet: "الوسيلة",
    outletHint: "مثلاً: رويترز",
    title: "اسم النص (اختياري)",
    add: "أضف المقال",
    needed: "ألصِق نص المقال أولاً.",
    unnamed: (n) => `نص ملصق ${number(n)}`,
  },

  analysis: {
    label: "التحليل",
    stages: {
      loading: "تجهيز التحليل",
      segmentation: "تمييز الجمل والنقاط",
      voices: "تمييز المتحدثين",
      alignment: "مطابقة النقاط بين الوسائل",
      events: "فصل الأحداث بعضها عن بعض",
      claims: "جمع النقاط",
      figures: "مقارنة الأرقام",
    },
    of: (done, total) => `${number(done)} من ${number(total)}`,
    cancel: "إيقاف التحليل",
    cancelled: "أُوقف التحليل.",
    again: "إعادة التحليل",
    done: (points) =>
      plural(points, {
        zero: "اكتمل التحليل: لا نقاط.",
        one: "اكتمل التحليل: نقطة واحدة.",
        two: "اكتمل التحليل: نقطتان.",
        few: "اكتمل التحليل: {n} نقاط.",
        many: "اكتمل التحليل: {n} نقطة.",
        other: "اكتمل التحليل: {n} نقطة.",
      }),
    failed: (reason) => `توقف التحليل بسبب خطأ: ${isolate(reason)}`,
    stale: "المعروض هو النتيجة السابقة للتغيير الأخير.",
    needSecond: "أضف مقالاً ثانياً عن الحدث نفسه لتبدأ المقابلة.",
  },

  files: {
    label: "ملاحظات على الملفات",
    empty: (file) => `الملف ${isolate(file)} فارغ. احفظ فيه نص المقال ثم أفلِته من جديد.`,
    image: (file) => `الملف ${isolate(file)} صورة. انسخ نص المقال من الصفحة وألصِقه، أو احفظه في ملف نصي.`,
    pdf: (file) => `الملف ${isolate(file)} من نوع PDF. افتحه وحدِّد نص المقال وانسخه ثم ألصِقه هنا.`,
    word: (file) =>
      `الملف ${isolate(file)} مستند «وورد» أو ما يشبهه. احفظه نصاً عادياً (‎.txt بترميز UTF-8) ثم أفلِت الملف الجديد.`,
    archive: (file) => `الملف ${isolate(file)} أرشيف مضغوط. فُكَّ ضغطه ثم أفلِت الملفات النصية.`,
    binary: (file) => `الملف ${isolate(file)} ليس نصاً. انسخ نص المقال وألصِقه، أو احفظه في ملف نصي.`,
    unreadable: (file) => `تعذّرت قراءة الملف ${isolate(file)}. تأكد من أنه ما زال موجوداً ومن أن لك حق فتحه.`,
    webpage: (file) => `الملف ${isolate(file)} صفحة ويب. افتحه في المتصفح وانسخ نص المقال ثم ألصِقه هنا.`,
    tooLong: (file, limit) =>
      `الملف ${isolate(file)} أطول مما ينبغي: أقصى طول للمقال الواحد ${characters(limit)}. اقتصر على المقال نفسه ثم أفلِته من جديد.`,
    duplicate: (file, other) => `نص الملف ${isolate(file)} هو نص ${isolate(other)} نفسه، فحُمّل مرة واحدة.`,
    tooMany: (taken, limit, left) =>
      `أقصى ما تسعه المقابلة ${articlesCount(limit)}. أُخذ منها أول ${number(taken)}، ولم يؤخذ: ${leftOut(left)}.`,
    encoding: (file, encoding) =>
      `الملف ${isolate(file)} ليس بترميز UTF-8، فقُرئ على أنه ${isolate(encoding)}. إن بدت حروفه مشوّهة فاحفظه بترميز UTF-8 وأفلِته من جديد.`,
    dismissAll: "إخفاء الملاحظات كلها",
  },

  outlets: {
    label: "الوسائل",
    hint: "سمِّ الوسائل ليصح الاستشهاد بالنقاط.",
    name: (siglum) => `اسم الوسيلة ${siglum}`,
    placeholder: "سمِّ الوسيلة",
    remove: (name) => `حذف ${isolate(name)}`,
    earlier: (name) => `تقديم ${isolate(name)} موضعاً واحداً`,
    later: (name) => `تأخير ${isolate(name)} موضعاً واحداً`,
    menu: (name) => `خيارات ${isolate(name)}`,
    setApart: "استبعاده: حدث آخر",
    language: "لغة النص",
  },

  tray: {
    heading: (n) =>
      plural(n, {
        zero: "لا مقالات عن حدث آخر",
        one: "مقال واحد يبدو أنه عن حدث آخر",
        two: "مقالان يبدو أنهما عن حدث آخر",
        few: "{n} مقالات يبدو أنها عن حدث آخر",
        many: "{n} مقالاً يبدو أنها عن حدث آخر",
        other: "{n} مقال يبدو أنها عن حدث آخر",
      }),
    shared: (shared, of) =>
      `يلتقي مع المقالات المقابَلة في ${number(shared)} من عباراته البالغ عددها ${number(of)}.`,
    ownNames: "لم يرد إلا هنا:",
    byReader: "استبعدتَه أنت.",
    takeIn: "أدخِله في المقابلة",
    takeInName: (name) => `أدخِل ${isolate(name)} في المقابلة`,
    read: "اعرض النص",
  },

  share: {
    heading: "مشاركة المقابلة",
    working: "يُعدّ الرابط …",
    link: "الرابط",
    copy: "انسخ الرابط",
    copied: "نُسخ الرابط",
    copyFailed: "لم يسمح المتصفح بالنسخ. حدِّد الرابط وانسخه بنفسك.",
    length: (n) => characters(n),
    bands: {
      anywhere: "يعمل في كل مكان تقريباً.",
      chats: "يصلح للبريد ولمعظم تطبيقات المحادثة؛ وقليل منها يقطع رابطاً بهذا الطول.",
      mail: "يصلح للبريد وللمتصفح؛ وبعض تطبيقات المحادثة يقطع رابطاً بهذا الطول.",
      long: "كثير من تطبيقات المحادثة وبعض برامج البريد يقطع رابطاً بهذا الطول. جرّبه مع المتلقي قبل أن تعتمد عليه.",
    },
    contains:
      "الرابط نفسه يحمل المقالات والأسماء وما غيّرته. لا ترسلها «مقابلة» إلى أي خادم. ويستطيع قراءتها كل من يصله الرابط، والخدمة التي ترسله عبرها. تأكد من أن لك حق تداول النصوص.",
    local:
      "تعمل هذه الصفحة على جهازك وحده، فلا يُفتح الرابط في مكان آخر. انشر التطبيق على خادم ويب لتشارك الروابط.",
    failed: "تعذّر إعداد الرابط.",
  },

  link: {
    opened: "فُتحت من رابط. مقابلتك محفوظة، وزر التراجع يعيدها.",
    error: "لا يمكن فتح هذا الرابط",
    reasons: {
      cut: "آخر الرابط ناقص. كثيراً ما تقطع تطبيقات المحادثة والبريد الروابط الطويلة.",
      damaged: "تغيّر الرابط في الطريق: لم يعد محتواه يطابق رقم التحقق.",
      "newer-version": "أُعدّ الرابط بإصدار أحدث من «مقابلة».",
      "too-large": "يحمل الرابط أكثر مما تقبله هذه الصفحة.",
      "not-a-link": "ما يلي علامة # في العنوان ليس مقابلة.",
    },
    steps: {
      cut: "اطلب الرابط من مرسله مرة أخرى، بالبريد أو في ملف، وانسخه كاملاً.",
      damaged: "اطلب الرابط من مرسله مرة أخرى وانسخه كاملاً.",
      "newer-version": "أعد تحميل هذه الصفحة لتحصل على أحدث إصدار، ثم افتح الرابط من جديد.",
      "too-large": "اطلب المقالات نفسها من المرسل وأفلِتها هنا.",
      "not-a-link": "تأكد من أن العنوان نُسخ كاملاً، من «https» إلى آخر حرف.",
    },
    untouched: "لم تُمَسّ مقابلتك المحفوظة على هذا الجهاز.",
    home: "إلى مقابلتي",
    start: "إلى صفحة البداية",
  },

  storage: {
    unavailable:
      "لا يسمح هذا المتصفح للصفحة بحفظ شيء (نافذة خاصة؟). يمكنك العمل كالمعتاد، لكن المقابلة تضيع عند إغلاق الصفحة.",
    failed: "تعذّر حفظ التغيير الأخير على هذا الجهاز. شارك الرابط أو انسخ ما تحتاج إليه قبل إغلاق الصفحة.",
  },

  errors: {
    heading: "حدث خلل في هذه الصفحة",
    hint: "ما زالت نصوصك على هذا الجهاز. أعد تحميل الصفحة، فإن تكرر الخلل فابدأ مقابلة جديدة.",
    reload: "إعادة التحميل",
  },

  announce: { undone: "تم التراجع.", redone: "تمت الإعادة.", removed: (name) => `حُذف ${isolate(name)}.` },

  views: viewsAr,

  ladder: {
    same: "بالألفاظ نفسها",
    reworded: "بصياغة أخرى",
    otherVoice: "منسوب إلى غيره",
    possible: "تطابق محتمل – تحقّق",
    notFound: "لم يُعثر عليه",
    absent: "غائب – بعد التحقق",
    only: "لم يُعثر عليه إلا هنا",
    ownText: "بلا نسبة (نص الوسيلة)",
  },
};

function characters(count: number): string {
  return plural(count, {
    zero: "لا محارف",
    one: "محرف واحد",
    two: "محرفان",
    few: "{n} محارف",
    many: "{n} محرفاً",
    other: "{n} محرف",
  });
}

function articlesCount(count: number): string {
  return plural(count, {
    one: "مقال واحد",
    two: "مقالان",
    few: "{n} مقالات",
    many: "{n} مقالاً",
    other: "{n} مقال",
  });
}

/** The first names of a list, and how many more there are. */
function leftOut(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(isolate);
  const more = names.length - shown.length;
  return more === 0 ? shown.join("، ") : `${shown.join("، ")}، وغيرها (${number(more)})`;
}
