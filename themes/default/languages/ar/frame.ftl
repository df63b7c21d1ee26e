number_separator = ,
number_least_digits = 4
list_separator = { "، " }
date_day = { $day } { $month_name } { $year }
date_month = { $month_name } { $year }
date_time = { $day }، { $time } UTC
month_1 = يناير
month_2 = فبراير
month_3 = مارس
month_4 = أبريل
month_5 = مايو
month_6 = يونيو
month_7 = يوليو
month_8 = أغسطس
month_9 = سبتمبر
month_10 = أكتوبر
month_11 = نوفمبر
month_12 = ديسمبر
span_at_once = فورًا
span_seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
span_minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
span_hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
span_days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
span_within_day = في اليوم نفسه
span_within_month = في الشهر نفسه
span_about_months =
    { $count ->
        [zero] نحو { $count } شهر
        [one] نحو شهر واحد
        [two] نحو شهرين
        [few] نحو { $count } أشهر
        [many] نحو { $count } شهرًا
       *[other] نحو { $count } شهر
    }
span_within_year = في السنة نفسها
span_about_years =
    { $count ->
        [zero] نحو { $count } سنة
        [one] نحو سنة واحدة
        [two] نحو سنتين
        [few] نحو { $count } سنوات
        [many] نحو { $count } سنة
       *[other] نحو { $count } سنة
    }
frame_skip = الانتقال إلى المحتوى
frame_search = بحث
frame_search_all = البحث في جميع السجلات
frame_main = القائمة الرئيسية
frame_browse = تصفح
frame_breadcrumbs = مسار التنقل
frame_home = الرئيسية
frame_as_of = البيانات حتى { $day }.
frame_tlp_clear = لا حدود للإفصاح.
frame_tlp_green = إفصاح محدود: داخل المجتمع المعني فقط، ولا يُنشر عبر القنوات العامة.
frame_tlp_amber = إفصاح محدود: لمؤسسة المستلم وعملائها فقط، وفق مبدأ الحاجة إلى المعرفة.
frame_tlp_amber_strict = إفصاح محدود: لمؤسسة المستلم وحدها، وفق مبدأ الحاجة إلى المعرفة.
frame_tlp_red = للمستلمين المعنيين شخصيًا دون سواهم، ولا يُسمح بأي إفصاح آخر.
