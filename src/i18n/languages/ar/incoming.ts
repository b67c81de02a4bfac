import { isolate } from "../../format.ts";
import type { incoming as English } from "../en/incoming.ts";
import { articlesCount, leftOut, number, percent, plural } from "./say.ts";

/** Arabic strings of what comes in: dropped and pasted texts, their outlets, the analysis. */
export const incoming: typeof English = {
  drop: {
    heading: "أفلِت المقالات هنا",
    hint: "نصوص وصفحات محفوظة ومستندات ورسائل وقوائم ومجلدات وملفات ZIP. تبقى على جهازك.",
    room: (n) => `بقي متّسع لـ${n === 1 ? "مقال واحد" : n === 2 ? "مقالين" : articlesCount(n)}.`,
    full: (limit) => `المقابلة ممتلئة: فيها ${articlesCount(limit)}. احذف مقالاً قبل أن تضيف غيره.`,
  },

  paste: {
    heading: "إلصاق مقالات",
    text: "نص المقال",
    outlet: "الوسيلة",
    outletHint: "مثلاً: رويترز",
    title: "اسم النص (اختياري)",
    add: "أضف المقال",
    needed: "ألصِق نص المقال أولاً.",
    onlyAddress:
      "هذا رابط صفحة فقط، و«مقابلة» لا تجلب شيئاً من الشبكة. افتح الصفحة وانسخ نص المقال وألصِقه أعلاه، أو احفظ الصفحة وأفلِت ملفها.",
    address: "عنوان الصفحة (اختياري)",
    fromPage: "أُخذ النص من صفحة ويب: بقيت فقراته، ولم تبقَ روابطه ولا تنسيقه.",
    several: {
      legend: (n) => `عدد المقالات التي وُجدت: ${number(n)}`,
      by: {
        rule: "بينها أسطر مثل --- أو ***",
        blank: "بينها عدة أسطر فارغة",
        title: "لكل منها سطر مثل «العنوان: …»",
      },
      split: (n) => `أضف كلّاً منها على حدة (${articlesCount(n)})`,
      whole: "أضفه كله مقالاً واحداً",
      words: (n) =>
        plural(n, {
          one: "كلمة واحدة",
          two: "كلمتان",
          few: "{n} كلمات",
          many: "{n} كلمة",
          other: "{n} كلمة",
        }),
      addAll: (n) => `أضف المقالات (${number(n)})`,
    },
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
    stale: "المعروض نتيجة ما قبل التغيير الأخير.",
    early: {
      heading: (points) =>
        plural(points, {
          zero: "لا تطابقات مؤكدة بعد",
          one: "التطابقات الأولى: نقطة واحدة",
          two: "التطابقات الأولى: نقطتان",
          few: "التطابقات الأولى: {n} نقاط",
          many: "التطابقات الأولى: {n} نقطة",
          other: "التطابقات الأولى: {n} نقطة",
        }),
      going: "المقارنة مستمرة.",
      note: "هذه أوثق التطابقات من نظرة أولى فقط. ما لم يظهر هنا قد يظهر لاحقاً، وقد تتغير حدود النقاط.",
      outlets: (count) =>
        plural(count, {
          one: "وسيلة واحدة",
          two: "وسيلتان",
          few: "{n} وسائل",
          many: "{n} وسيلة",
          other: "{n} وسيلة",
        }),
      show: (points) =>
        plural(points, {
          one: "عرض النقطة الأولى",
          two: "عرض أول نقطتين",
          few: "عرض أول {n} نقاط",
          many: "عرض أول {n} نقطة",
          other: "عرض أول {n} نقطة",
        }),
      whole: "اكتملت المقارنة، وما تقرؤه الآن هو ما كان معروضاً قبل اكتمالها.",
      showAll: "عرض المقارنة",
    },
    needSecond: "أضف مقالاً ثانياً عن الحدث نفسه لتبدأ المقابلة.",
  },

  arriving: {
    reading: (done, total) => `قراءة الملفات: ${number(done)} من ${number(total)}`,
    stop: "أوقف القراءة",
    sources: "المصادر والتفاصيل",
    details: "التفاصيل",
    from: {
      page: "من الصفحة",
      file: "من الملف",
      mail: "من الرسالة",
      list: "من القائمة",
      text: "تخمين من النص",
      address: "تخمين من رابط الصفحة",
      name: "تخمين من اسم الملف",
    },
    outletFrom: (from) => `الوسيلة: ${from}`,
    guessWords: (words) => `في النص: «${isolate(words)}»`,
    inside: (file, path) => `${isolate(path)} في ${isolate(file)}`,
    packed: (file, articles) => `${isolate(file)}: ${articles}`,
    encoding: (name) => `قُرئ على أنه ${isolate(name)}، وهذا تخمين`,
    chooseEncoding: "اختر الترميز",
    encodings: "ترميز الملف",
    moreEncodings: "ترميزات أخرى",
    encodingHint:
      "اختر الترميز الذي تستقيم فيه الكلمات. يُستبدل النص، وتبقى الأسماء والتصحيحات حيث توافقه، ويمكن التراجع عنه.",
    bytesGone: "لا يُحتفظ بالملف نفسه إلا ما دامت الصفحة مفتوحة. لقراءته بترميز آخر ضع الملف مكانه مرة أخرى.",
    scripts: {
      arabic: "العربية",
      cyrillic: "السيريلية",
      latin: "أوروبا الغربية",
      any: "يونيكود",
      other: "غيرها",
    },
    language: "لغة النص",
    direction: "اتجاه النص",
    directions: { rtl: "من اليمين إلى اليسار", ltr: "من اليسار إلى اليمين" },
    replaceFile: "ضع ملفاً مكانه",
    severalInside: (file, n) =>
      `في ${isolate(file)} مقالات عدة (${number(n)}). وُضع أولها مكان النص القديم، وأفلِت الملف في الصفحة لتضيف سائرها.`,
    dropToReplace: (name) => `أفلِت الملف هنا ليحل محل ${isolate(name)}`,
    orderByDate: "رتّب الأعمدة بحسب التاريخ",
    copyWhole: (n, other) => `كلماته كلها (${number(n)}) واردة في ${isolate(other)}`,
    copyPart: (n, of, share, other) =>
      `من كلماته (${number(of)}) ورد ${number(n)} بحرفه في ${isolate(other)} (${percent(share)})`,
    copies: (n, found) =>
      `مقالات ورد نصف كلماتها فأكثر بحرفه في مقال آخر (عددها ${number(n)}): ${leftOut(found)}.`,
    agencyText: (agencies) => `نص من وكالة: ${leftOut(agencies)}`,
    sameAgency: (articles, agency) =>
      `المقالات ${leftOut(articles)} تذكر وكالة واحدة مصدراً لنصها: ${isolate(agency)}.`,
    copyOf: (article, other, share) => `${isolate(article)} من ${isolate(other)} (${percent(share)})`,
  },

  outlets: {
    label: "الوسائل",
    hint: "سمِّ الوسائل كي تُنسب النقاط إلى أصحابها.",
    name: (siglum) => `اسم الوسيلة ${siglum}`,
    placeholder: "اسم الوسيلة",
    remove: (name) => `حذف ${isolate(name)}`,
    earlier: (name) => `تقديم ${isolate(name)} موضعاً واحداً`,
    later: (name) => `تأخير ${isolate(name)} موضعاً واحداً`,
    menu: (name) => `خيارات ${isolate(name)}`,
    edit: "الوسائل: أسماؤها ومصادرها",
    done: "تم",
    setApart: "استبعاده: حدث آخر",
    language: "لغة النص",
    otherLanguage: "لغة أخرى",
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
    shared: (shared, of) => `عدد عباراته ${number(of)}، يرد منها في المقالات الأخرى ${number(shared)}.`,
    ownNames: "لم يرد إلا هنا:",
    byReader: "استبعدتَه أنت.",
    why: "لماذا؟",
    takeIn: "أدخِله في المقابلة",
    takeInAll: (n) =>
      plural(n, {
        one: "أدخِله في المقابلة",
        two: "أدخِلهما في المقابلة",
        other: "أدخِلها في المقابلة",
      }),
    takeInName: (name) => `أدخِل ${isolate(name)} في المقابلة`,
    read: "اعرض النص",
  },
};
