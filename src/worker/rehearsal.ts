import type { ArticleInput } from "../model/article.ts";

const AR = `وزارة النقل تغلق الميناء الشمالي بعد العاصفة

قالت وزارة النقل يوم الاثنين إن الميناء الشمالي أُغلق بعد عاصفة قوية ضربت الساحل. وأضاف المتحدث باسم الوزارة أن 14 بحاراً نُقلوا إلى المستشفى، بينهم ثلاثة في حالة خطيرة. وأكد رئيس البلدية سامي الدالي أن المدارس ستبقى مغلقة حتى يوم الخميس، بينما تواصل فرق الإنقاذ البحث عن سفينة صيد. وبحسب هيئة الأرصاد فإن سرعة الرياح تجاوزت مئة كيلومتر في الساعة. «لم نشهد مثل هذه العاصفة منذ عشرين عاماً»، قال أحد الصيادين.

وتقدر الخسائر بنحو 2,5 مليون دولار، وفق ما ذكرت شركة التأمين. وطالبت النقابة الحكومة بتعويض العمال الذين فقدوا قواربهم.`;

const AR_OTHER = `إغلاق الميناء الشمالي وإصابة بحارة

أُغلق الميناء الشمالي إثر عاصفة شديدة، حسبما أعلنت وزارة النقل الاثنين، ونُقل خمسة عشر بحاراً إلى المستشفى. وذكر رئيس بلدية المدينة أن المدارس مغلقة إلى الخميس، وأن البحث عن سفينة صيد مفقودة مستمر. وقال صياد «لم نر عاصفة كهذه منذ عشرين سنة». وبلغت سرعة الرياح 110 كيلومترات في الساعة، بحسب الأرصاد الجوية. ولم تعلق شركة التأمين على حجم الخسائر.`;

const EN = `Storm closes northern port

The transport ministry said on Monday that the northern port was closed after a strong storm hit the coast. Its spokesman added that 14 sailors had been taken to hospital, three of them in a serious condition. Mayor Sami Dali said schools would stay closed until Thursday, while rescue teams went on looking for a fishing boat. "We have not seen such a storm for twenty years," one fisherman said. According to the weather service, winds reached 110 kilometres an hour. Losses are put at about $2.5 million.`;

const TALKS = `الرئيسان يبحثان وقف إطلاق النار في الإقليم الشرقي

دار النهر (وكالات) - بحث الرئيس النورلندي إلياس مورين مع نظيره الكاسبي داود سارين، في اتصال هاتفي مساء أمس الثلاثاء، تطورات الأوضاع في الإقليم الشرقي، وشددا على ضرورة وقف إطلاق النار وإيصال المساعدات الإنسانية إلى المدنيين المحاصرين.

وقال بيان صادر عن الرئاسة إن مورين طلب من سارين «ممارسة أقصى الضغوط على الأطراف المسلحة من أجل احترام الهدنة»، مؤكداً أن بلاده مستعدة لاستضافة جولة جديدة من المفاوضات في 12 آذار/مارس المقبل. وأضاف البيان أن الجانبين اتفقا على تكثيف التعاون بين البلدين في مجال مكافحة الإرهاب.

من جهته، أعلن المتحدث باسم الحكومة الكاسبية كريم الحلاق أن نحو 3400 شخص غادروا المدينة منذ السبت الماضي عبر ثلاثة ممرات آمنة، فيما ذكرت مصادر طبية أن 27 مدنياً على الأقل قُتلوا وأصيب أكثر من مئة آخرين بجروح في القصف. ولم يتسن التأكد من هذه الأرقام من مصدر مستقل.

ونفت وزارة الدفاع استهداف المستشفيات، واتهمت «مجموعات متطرفة» بمنع السكان من الخروج. في المقابل، رأى محللون أن الاتفاق، الذي كان يفترض أن يدخل حيز التنفيذ الأسبوع الماضي، لا يزال هشاً، لأن أياً من الطرفين لم ينسحب من المواقع التي سيطر عليها.

اقرأ أيضاً: مجلس الأمن يصوت على مشروع قرار جديد`;

const TALKS_OTHER = `مورين وسارين يناقشان الهدنة هاتفياً

أفاد المكتب الصحفي للرئاسة الكاسبية بأن الرئيس داود سارين ناقش هاتفياً مع نظيره النورلندي الوضع في الإقليم الشرقي، حيث تواصل القوات الحكومية تقدمها رغم قرار مجلس الأمن الدولي.

وأوضح المكتب أن الجانب الكاسبي أطلع الرئيس مورين على الإجراءات التي اتُّخذت لإجلاء المدنيين والجرحى، وبينهم 214 طفلاً، ولإدخال 46 شاحنة من المواد الغذائية. وبحسب المصدر نفسه، فقد خرج من المدينة حتى الآن ثلاثة آلاف و400 شخص، أي ما يعادل 8,5 في المئة من سكانها.

وكانت الأمم المتحدة قد حذرت من «كارثة إنسانية وشيكة»، وطالبت بهدنة لا تقل عن 30 يوماً. وقالت منسقة الشؤون الإنسانية ليلى بن عامر: «لا يمكننا أن ننتظر أكثر، فالمرضى يموتون لأن الأدوية لم تصل إليهم». وأكد قائد ميداني، طلب عدم ذكر اسمه، أن مقاتليه لن يسلموا أسلحتهم قبل التوصل إلى حل سياسي شامل.

وأعرب الرئيسان عن دعمهما للعملية السياسية، واتفقا على مواصلة الاتصالات بين وزيري الخارجية.`;

const TALKS_BRIEF = `طالب الرئيس النورلندي نظيره الكاسبي بالضغط على الأطراف من أجل الالتزام بالهدنة، وفق ما جاء في بيان للرئاسة الأربعاء. وأشار البيان إلى أن مورين دعا إلى السماح بدخول قوافل المساعدات «بشكل فوري ودون أي شروط».

وقالت الرئاسة الكاسبية إن أكثر من 3000 مدني غادروا المدينة، لافتة إلى أن المسلحين يمنعون آخرين من المغادرة. وذكر المرصد أن 31 مدنياً، بينهم تسعة أطفال، قتلوا في قصف جوي على حي السوق، بينما قال مسؤول عسكري لوكالة الأنباء إن الجيش لم ينفذ أي غارة هناك. وتشهد المنطقة معارك عنيفة منذ 18 شباط/فبراير، أسفرت عن نزوح عشرات الآلاف. واعتبر وزير الخارجية سليم الناصر أن «الحل لن يكون عسكرياً»، معلناً أنه سيتوجه إلى جنيف الخميس.`;

const FR = `Trêve : les deux présidents se parlent au téléphone

Le président norlandais Elias Morin a demandé mardi à son homologue caspien, Daoud Sarin, d'exercer « une pression maximale » pour que la trêve soit respectée, selon un communiqué de la présidence. Plus de 3 400 habitants ont quitté la ville depuis samedi, a affirmé le porte-parole du gouvernement, tandis que l'ONU réclame l'entrée de 46 camions d'aide. « Nous ne pouvons plus attendre », a déclaré la coordinatrice humanitaire Leila Ben Amer. L'armée dément avoir visé des hôpitaux ; au moins 27 civils y ont pourtant été tués, d'après des sources médicales.`;

const RU = `Президенты обсудили перемирие

Президент Норландии Элиас Морин во вторник обсудил по телефону с каспийским коллегой Даудом Сарином ситуацию в восточном регионе, сообщила пресс-служба. По словам представителя правительства, с субботы город покинули около 3400 человек. «Мы больше не можем ждать», — заявила координатор ООН Лейла Бен Амер. Министерство обороны опровергло удары по больницам, где, по данным врачей, погибли не менее 27 мирных жителей.`;

const EN_TALKS = `Leaders discuss truce by phone

President Elias Morin asked his Caspian counterpart on Tuesday to put "maximum pressure" on armed groups to respect the ceasefire, his office said. Some 3,400 people have left the city since Saturday, according to a government spokesman, and at least 27 civilians were killed in shelling, medical sources said. "We can't wait any longer," said Leila Ben Amer, the U.N. humanitarian coordinator, who called for a 30-day pause. The army, which has denied striking hospitals, did not withdraw last week as agreed.`;

const asArticles = (texts: readonly string[]): ArticleInput[] =>
  texts.map((text, i) => ({ name: String(i), text }));

/**
 * Short reports of a storm and of talks that never were, most of them in Arabic. The worker compares one set after the other
 * while nobody waits, so that the reader's first comparison finds the engine compiled and not cold. Sets that differ compile more
 * of it than the same set over and over.
 */
export const REHEARSALS: readonly (readonly ArticleInput[])[] = [
  asArticles([TALKS, TALKS_OTHER, TALKS_BRIEF, AR, AR_OTHER]),
  asArticles([TALKS_OTHER, TALKS_BRIEF, FR, EN_TALKS, RU]),
  asArticles([AR, AR_OTHER, EN, TALKS]),
];
