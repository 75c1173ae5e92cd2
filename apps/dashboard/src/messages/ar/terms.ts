import type { Messages } from '../catalogue.ts';
import { actKinds } from './terms/act-kinds.ts';

export const terms: Messages['terms'] = {
  standings: {
    PARTY: {
      word: 'طرف',
      means: 'ارتضت الالتزام بالاتفاق وهو نافذ بالنسبة إليها (اتفاقية فيينا، المادة 2(1)(ز)).',
    },
    CONTRACTING: {
      word: 'متعاقدة',
      means: 'ارتضت الالتزام بالاتفاق سواء دخل حيز النفاذ أم لا (اتفاقية فيينا، المادة 2(1)(و)).',
    },
    PROVISIONAL: {
      word: 'تطبيق مؤقت',
      means: 'تطبق الاتفاق قبل دخوله حيز النفاذ (اتفاقية فيينا، المادة 25).',
    },
    SIGNATORY: {
      word: 'موقِّعة',
      means: 'وقّعت (اتفاقية فيينا، المواد 10 و12 و18)، أو انضمت إلى اتفاق غير ملزم.',
    },
    ANNOUNCED: {
      word: 'معلَن عنها',
      means: 'أعلنت جهة مختصة أنها ستوقّع أو تنضم؛ ولا توقيع ولا ارتضاء مدوَّنًا في السجل بلا نزاع.',
    },
    CANDIDATE: {
      word: 'مرشَّحة',
      means: 'سمّاها آخرون أو دعوها، أو شاركت في المحادثات؛ ولا إعلان مدوَّنًا بلا نزاع عن أنها ستنضم.',
    },
    SUSPENDED: {
      word: 'معلَّقة',
      means: 'العمل بالاتفاق معلَّق بالنسبة إليها (اتفاقية فيينا، المواد 57-58 و72).',
    },
    WITHDRAWN: {
      word: 'منسحبة',
      means: 'انسحبت (اتفاقية فيينا، المواد 54 و56 و65-68)، أو قُطعت العلاقات الدبلوماسية.',
    },
    UNCLEAR: {
      word: 'غير واضح',
      means: 'مذكورة بين الأطراف الرئيسية، ولا عمل مدوَّنًا بلا نزاع يبيّن وضعها.',
    },
    NONE: { word: 'لا وضع', means: 'لا عمل مدوَّنًا يمنح وضعًا، أو أن الاتفاق انتهى.' },
  },
  verbatims: {
    EXACT: { word: 'حرفي', means: 'مطابق محرفًا بمحرف.' },
    TYPOGRAPHIC: {
      word: 'حرفي عدا الطباعة',
      means:
        'مطابق بعد تركيب الحروف مع علاماتها والتسوية بين علامات الاقتباس والشرطات وعلامات الحذف والمسافات وفاصلة الصحيفة الأخيرة.',
    },
    CASE: {
      word: 'حرفي عدا حالة الأحرف',
      means: 'مطابق بعد التسوية بين الأحرف الكبيرة والصغيرة أيضًا.',
    },
    ELIDED: {
      word: 'حُذفت منه كلمات',
      means: 'وُجدت كل الأجزاء بترتيبها، مع كلمات محذوفة عُلِّم موضعها.',
    },
    ALTERED: { word: 'مغيَّر', means: 'أقرب الكلمات في النص مختلفة.' },
    NOT_FOUND: { word: 'غير موجود', means: 'لا يوجد في النص ما يشبهه.' },
    NOT_HELD: { word: 'لم يُتحقق منه', means: 'نص المصدر غير محفوظ لدينا، فلم تُجرَ مقارنة.' },
  },
  forms: {
    DIRECT: { word: 'مباشر', means: 'كله بين علامتي اقتباس.' },
    MIXED: { word: 'مختلط', means: 'كلام منقول بالمعنى وفيه عبارات بين علامتي اقتباس.' },
    INDIRECT: {
      word: 'غير مباشر',
      means: 'كلام منقول بالمعنى بلا علامات اقتباس: كلمات المصدر لا كلمات القائل.',
    },
  },
  roles: {
    PRINCIPAL: 'طرف رئيسي',
    NEGOTIATOR: 'مفاوض',
    BROKER: 'وسيط',
    HOST: 'مستضيف',
    WITNESS: 'شاهد',
    DEPOSITARY: 'وديع',
  },
  accordKinds: {
    UMBRELLA: 'إطار جامع لعدة صكوك',
    TREATY: 'معاهدة',
    AGREEMENT: 'اتفاق',
    FRAMEWORK: 'إطار',
    DECLARATION: 'إعلان',
    JOINT_STATEMENT: 'بيان مشترك',
    CHARTER: 'ميثاق',
    DIPLOMATIC_RELATIONS: 'علاقات دبلوماسية',
  },
  channels: {
    SOCIAL_MEDIA_POST: 'منشور على شبكة اجتماعية',
    WRITTEN_STATEMENT: 'بيان مكتوب',
    SPEECH: 'خطاب',
    PRESS_REMARKS: 'تصريحات للصحافة',
    INTERVIEW: 'مقابلة',
    BACKGROUND_BRIEFING: 'إحاطة دون ذكر الاسم',
    JOINT_STATEMENT: 'بيان مشترك',
    CALL_READOUT: 'بيان عن مكالمة',
    OFFICIAL_RECORD: 'محضر رسمي',
  },
  countryKinds: {
    UN_MEMBER: 'عضو في الأمم المتحدة',
    UN_OBSERVER: 'دولة مراقبة لدى الأمم المتحدة',
    PARTLY_RECOGNISED: 'معترف بها من بعض الدول وليست عضوًا في الأمم المتحدة',
    ASSOCIATED: 'في ارتباط حر مع دولة',
    FORMER: 'دولة لم تعد قائمة',
    ORGANISATION: 'منظمة دولية',
  },
  bodyKinds: {
    GOVERNMENT: 'حكومة',
    ADMINISTRATION: 'إدارة',
    MINISTRY: 'وزارة',
    OFFICE: 'مكتب',
    PARLIAMENT: 'برلمان',
    ORGANISATION: 'منظمة دولية',
    NEWS_PUBLISHER: 'ناشر أخبار',
    REFERENCE_PUBLISHER: 'ناشر مراجع',
    OTHER: 'جهة أخرى',
  },
  sourceKinds: {
    PRIMARY: 'مصدر أصلي',
    OFFICIAL: 'رواية رسمية',
    NEWS: 'تقرير إخباري',
    REFERENCE: 'عمل مرجعي',
  },
  actKinds,
};
