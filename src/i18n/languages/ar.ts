import type { Messages } from "./en.ts";
import { isolate, numbersOf, pluralOf } from "../format.ts";

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

const words = (n: number): string =>
  plural(n, {
    one: "كلمة واحدة",
    two: "كلمتان",
    few: "{n} كلمات",
    many: "{n} كلمة",
    other: "{n} كلمة",
  });

const times = (n: number): string =>
  plural(n, { one: "مرة واحدة", two: "مرتان", few: "{n} مرات", many: "{n} مرة", other: "{n} مرة" });

/** Arabic strings. */
export const messages: Messages = {
  name: "العربية",
  direction: "rtl",
  number,
  /** The order in which Arabic editions name their witnesses (abjad order). */
  sigla: "أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ".split(" "),

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
    loading: "جارٍ فتح مقابلتك",
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
    kept: (title) =>
      title === "" ? "العودة إلى المقابلة السابقة" : `العودة إلى المقابلة السابقة «${isolate(title)}»`,
    caution:
      "تقارن «مقابلة» الألفاظ في النصوص التي تحمّلها. وعبارة «لم يُعثر عليه» لا تعني أن الوسيلة حجبت الأمر: فقد تكون نشرته في موضع آخر أو في وقت لاحق.",
  },

  header: {
    title: "عنوان المقابلة",
    untitled: "مقابلة بلا عنوان",
    share: "مشاركة",
    undo: "تراجع",
    redo: "إعادة",
    add: "إضافة مقالات",
    fresh: "مقابلة جديدة",
    language: "لغة الواجهة",
    theme: "المظهر",
    themes: { auto: "بحسب الجهاز", light: "فاتح", dark: "داكن" },
    textSize: "حجم النص",
    textSizes: { normal: "عادي", large: "كبير", larger: "أكبر" },
    display: "المظهر وحجم النص",
    about: "عن «مقابلة» ومنهجها",
    menu: "المزيد",
  },

  tabs: {
    label: "العرض",
    overview: "نظرة عامة",
    points: "النقاط",
    reader: "القراءة",
    voices: "الأصوات",
    wording: "الصياغة",
  },

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
    stale: "المعروض نتيجة ما قبل التغيير الأخير.",
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
    hint: "سمِّ الوسائل كي تُنسب النقاط إلى أصحابها.",
    name: (siglum) => `اسم الوسيلة ${siglum}`,
    placeholder: "اسم الوسيلة",
    remove: (name) => `حذف ${isolate(name)}`,
    earlier: (name) => `تقديم ${isolate(name)} موضعاً واحداً`,
    later: (name) => `تأخير ${isolate(name)} موضعاً واحداً`,
    menu: (name) => `خيارات ${isolate(name)}`,
    edit: "أسماء الوسائل",
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

  share: {
    heading: "مشاركة المقابلة",
    working: "جارٍ إعداد الرابط…",
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
    tooLarge: "هذه المقالات أطول من أن يحملها رابط. أرسل الملفات نفسها، أو احذف بعض المقالات.",
    failed: "تعذّر إعداد الرابط.",
  },

  link: {
    opened: "فُتحت هذه المقابلة من رابط. مقابلتك محفوظة، وزر التراجع يعيدها.",
    ignored: (parts) => `تعذّرت قراءة جزء من العنوان فأُهمل: ${list(parts.map(isolate))}`,
    elsewhere:
      "هذا العنوان يعرض جزءًا من مقابلة ليست محفوظة على هذا الجهاز. اطلب رابطًا صُنع بزر «مشاركة»: فهو يحمل النصوص أيضًا.",
    method: (sender, own) =>
      `قورنت النصوص عند المرسل بالطريقة ${isolate(sender)}، وتقارنها هذه الصفحة بالطريقة ${isolate(own)}؛ فقد تختلف بعض النقاط عما رآه.`,
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

  views: {
    list,
    percent,
    position: (at, of) => `${number(at)} من ${number(of)}`,
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
      voicedBy: "على لسان",
      voicedByName: (voice) => `على لسان ${isolate(voice)}`,
      onlyIn: "لم يُعثر عليه إلا في",
      onlyInOutlet: (siglum) => `لم يُعثر عليه إلا في ${siglum}`,
      notFoundIn: "لم يُعثر عليه في",
      notFoundInOutlet: (siglum) => `لم يُعثر عليه في ${siglum}`,
      search: "ابحث في النقاط",
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
        "تقارن «مقابلة» الألفاظ في النصوص التي حمّلتها. وعبارة «لم يُعثر عليه» لا تعني أن الوسيلة حجبت الأمر: فقد تكون نشرته في موضع آخر أو في وقت لاحق. اقرأ الجمل قبل أن تنشر.",
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
      having: (n, of) => `في ${number(n)} من ${number(of)} من الوسائل`,
      marks: {
        "other-word": "ألفاظ أخرى",
        figure: "رقم أو تاريخ",
        name: "اسم أو لقب",
        negation: "نفي أو درجة جزم",
        added: "هنا فقط",
        spelling: "إملاء أو تصريف",
        order: "في موضع آخر",
        shared: "اسم أو رقم أو معنى مشترك",
      },
      onlyIn: (siglum) => `في ${siglum} فقط`,
      actions: "إجراءات هذه النقطة",
      copy: "نسخ",
      copyMarkdown: "بصيغة Markdown",
      copyQuotation: "اقتباساً مع المصدر",
      copyLink: "رابط هذه النقطة",
      copied: "نُسخ.",
      unfold: "اعرض الجملة كاملة",
      nextBest: "أقرب البدائل",
      matched: "الموضعان المتطابقان",
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
      steps: { clear: "واضح", likely: "مرجّح", check: "للتحقق" },
      sharedWords: "ألفاظ في الموضعين",
      speaksFor: "يؤيد المطابقة",
      speaksAgainst: "يضعف المطابقة",
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
      likeness: (share) => `التشابه ${percent(share)}`,
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

    voices: {
      heading: "الأصوات",
      shares: "الكلمات بحسب المتحدث",
      words,
      wordsOf: (voice, n) => `${isolate(voice)}: ${words(n)}`,
      figureOf: (voice, figure) => `${isolate(voice)}: ${figure}`,
      inferred: "مستنتج، غير مسمّى في الجملة",
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

    wording: {
      waiting: "جارٍ مقارنة الألفاظ…",
      sections: {
        naming: "التسميات",
        reporting: "ألفاظ النقل",
        tone: "الأقواس والتحفّظ والألقاب",
        values: "الأرقام والتواريخ",
        versions: "الصيغ",
      },
      sectionsLabel: "ما تُقارَن ألفاظه",
      row: "الصف",
      form: (form, n) => `«${isolate(form)}»، ${times(n)}`,
      none: "–",
      noneIn: (sigla) => `ليس في ${list(sigla)}`,
      naming: {
        heading: "بماذا تسمّي الوسائل الشيء نفسه",
        column: "المسمّى",
        empty: "لم يُعثر على شخص أو جماعة أو مكان أو فعل بأكثر من تسمية.",
        kinds: { person: "شخص", group: "جماعة", place: "مكان", act: "فعل", other: "شيء" },
        why: "لماذا جُمعت؟",
        spelling: "فرق في الرسم فقط",
        menu: (name) => `تصحيح تسميات ${isolate(name)}`,
        merge: "هو نفسه",
        split: "يسمّي شيئاً آخر:",
        reasons: {
          slot: "تقعان في الموضع نفسه من نقطة واحدة",
          apposition: "يفسّر النص إحداهما بالأخرى",
          parenthesis: "إحداهما بين قوسين بعد الأخرى",
          abbreviation: "إحداهما اختصار للأخرى",
          head: "تشتركان في الكلمة التي تحمل الاسم",
          concept: "لهما معنى واحد في المعجم",
          voice: "اسمان لصوت واحد",
          spelling: "تختلفان في الرسم أو التصريف فقط",
          reader: "جمعتَ بينهما بنفسك",
        },
        pair: (a, b, reason) => `${isolate(a)} – ${isolate(b)}: ${reason}`,
      },
      reporting: {
        heading: "بأي ألفاظ تقدّم كل وسيلة الصوت",
        column: "الصوت",
        empty: "لم يُعثر على ألفاظ نقل.",
      },
      tone: {
        heading: "ما تضيفه صيغة إلى الألفاظ نفسها ولا تضيفه أخرى",
        column: "الألفاظ",
        empty: "لم يُعثر على فروق من هذا النوع في النقاط المشتركة.",
        kinds: {
          "quotation-marks": "علامات اقتباس",
          intensifier: "ألفاظ تقوية",
          hedge: "ألفاظ تحفّظ",
          title: "لقب مذكور",
        },
        without: "من دونها",
        finding: (word, siglum) => `«${isolate(word)}» في ${siglum}، والألفاظ من دونها`,
      },
      values: {
        heading: "الأرقام والتواريخ جنباً إلى جنب",
        column: "النقطة",
        differ: "مختلفة",
        written: "قيمة واحدة بكتابات مختلفة",
        empty: "لا رقم ولا تاريخ يختلف في نقطة مشتركة.",
      },
      versions: {
        heading: "كل نقطة بألفاظ كل وسيلة",
        against: "المقارنة مع",
        first: "أول وسيلة في كل نقطة",
        same: (sigla) => `الألفاظ نفسها في ${list(sigla)}`,
        agency: "ربما عن وكالة أو بيان واحد",
        empty: "لا نقطة ترويها أكثر من وسيلة.",
        kinds: {
          spelling: "رسم أو تصريف",
          "other-word": "ألفاظ أخرى",
          figure: "رقم أو تاريخ",
          name: "اسم أو لقب",
          negation: "نفي أو جزم",
          order: "موضع آخر",
          only: "هنا فقط",
        },
        acrossLanguages: "بلغة أخرى: تُقارَن الأسماء والأرقام والتواريخ فقط.",
        more: (n) =>
          plural(n, {
            one: "نقطة أخرى",
            two: "نقطتان أخريان",
            few: "{n} نقاط أخرى",
            many: "{n} نقطة أخرى",
            other: "{n} نقطة أخرى",
          }),
      },
      copy: "نسخ",
      copyMarkdown: "بصيغة Markdown",
      copyQuotes: "اقتباسات مع الوسيلة والعنوان والتاريخ",
      copied: "نُسخ.",
      copyFailed: "لم يسمح المتصفح بالنسخ.",
      notice:
        "تُعدّ الكلمات في متن المقالات المحمّلة. جُمعت الصفوف آلياً: افتح أي رقم واقرأ جُمله قبل أن تعتمد عليه.",
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

    features: {
      sharedWords: "معظم الألفاظ مشترك بين الموضعين.",
      containedWords: "أحد الموضعين يتضمن معظم ألفاظ الآخر.",
      manyWords: "تشترك فيهما ألفاظ عدة نادرة في هذه النصوص.",
      rarestWord: "يشترك فيهما لفظ نادر جداً في هذه النصوص.",
      sharedConcepts: "ألفاظ مختلفة بالمعنى نفسه.",
      wordOrder: "الألفاظ مرتبة الترتيب نفسه.",
      standsOut: "لا جملة أخرى تقاربهما إلى هذا الحد.",
      bestMatch: "كل منهما أقرب المواضع إلى الآخر.",
      noRival: "لا جملة أخرى أقرب.",
      sharedNumbers: "الأرقام نفسها.",
      sameVoice: "المتحدث نفسه.",
      sentences: "الجملة المجاورة متقاربة أيضاً.",
      neighbours: "ما حول الموضعين متشابه.",
      scoredSentences: "طوبقت الجملة المجاورة أيضاً.",
      scoredNeighbours: "طوبقت الجملتان قبلهما وبعدهما أيضاً.",
      third: "في وسيلة ثالثة ما يوافقهما.",
      thirds: "في عدة وسائل أخرى ما يوافقهما.",
      bothLead: "كلاهما في صدر المقال.",
      otherNumbers: "الأرقام مختلفة.",
      negation: "أحدهما منفي والآخر مثبت.",
      otherVoice: "المتحدث مختلف.",
      rival: "جملة أخرى أقرب.",
      rivals: "جمل أخرى أقرب.",
    },
  },

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
