beside_incidents = الحوادث السابقة والتالية
beside_older_incident = الحادث الأقدم
beside_newer_incident = الحادث الأحدث
beside_advisories = النشرات الأمنية السابقة والتالية
beside_older_advisory = النشرة الأمنية الأقدم
beside_newer_advisory = النشرة الأمنية الأحدث
beside_events = الأحداث الأمنية السابقة والتالية
beside_older_event = الحدث الأمني الأقدم
beside_newer_event = الحدث الأمني الأحدث
beside_reviews = المراجعات السابقة والتالية
beside_older_review = المراجعة الأقدم
beside_newer_review = المراجعة الأحدث
beside_records = السجلات السابقة والتالية
beside_older_record = السجل الأقدم
beside_newer_record = السجل الأحدث
browse_narrow = تصفية هذه القائمة
browse_year = السنة
browse_class = فئة النتيجة
browse_all_services = جميع الخدمات
browse_all_teams = جميع الفرق
browse_all_classes = جميع الفئات
browse_incidents_of_severity = الحوادث حسب الخطورة: { $word }
browse_incidents_of = الحوادث: { $word }
browse_advisories_of_severity = النشرات الأمنية حسب الخطورة: { $word }
browse_advisories_of = النشرات الأمنية: { $word }
browse_events_of_severity = الأحداث الأمنية حسب الخطورة: { $word }
browse_events_of = الأحداث الأمنية: { $word }
list_years = السنوات
calendar_month_1 = يناير
calendar_month_2 = فبراير
calendar_month_3 = مارس
calendar_month_4 = أبريل
calendar_month_5 = مايو
calendar_month_6 = يونيو
calendar_month_7 = يوليو
calendar_month_8 = أغسطس
calendar_month_9 = سبتمبر
calendar_month_10 = أكتوبر
calendar_month_11 = نوفمبر
calendar_month_12 = ديسمبر
weekday_1 = الاثنين
weekday_short_1 = ن
weekday_2 = الثلاثاء
weekday_short_2 = ث
weekday_3 = الأربعاء
weekday_short_3 = ر
weekday_4 = الخميس
weekday_short_4 = خ
weekday_5 = الجمعة
weekday_short_5 = ج
weekday_6 = السبت
weekday_short_6 = س
weekday_7 = الأحد
weekday_short_7 = ح
calendar_days = يومًا بيوم
calendar_about = اليوم الذي اكتُشف فيه حادث يقود إليه؛ واليوم الذي فيه عدة حوادث يقود إلى بدايتها في قائمة السنة.
calendar_day_incidents =
    { $count ->
        [zero] لا حوادث
        [one] حادث واحد
        [two] حادثان
        [few] { $count } حوادث
        [many] { $count } حادثًا
       *[other] { $count } حادث
    }
calendar_coarse = لا يُعرف إلا شهرها أو سنتها: { $incidents }.
calendar_coarse_more = لا يُعرف إلا شهرها أو سنتها: { $incidents }، و{ $count } غيرها.
week_title = هذا الأسبوع في السنوات الماضية
week_about = حوادث اكتُشفت في الأسبوع { $week } من سنوات سابقة. وهو هذه السنة الأسبوع من { $first } إلى { $last }، والبيانات حتى { $day }.
week_more =
    { $count ->
        [zero] لا حوادث أخرى في صفحات سنواتها.
        [one] حادث آخر في صفحة سنته.
        [two] حادثان آخران في صفحات سنواتهما.
        [few] { $count } حوادث أخرى في صفحات سنواتها.
        [many] { $count } حادثًا آخر في صفحات سنواتها.
       *[other] { $count } حادث آخر في صفحات سنواتها.
    }
strip_incidents_about = عمود لكل سنة من { $first } إلى { $last }، وأعلى خطورة في أسفله.
strip_findings = النتائج حسب السنة
strip_findings_about = عمود لكل سنة من { $first } إلى { $last } اكتُشفت فيها حوادث.
strip_earlier = ما قبل { $year } غير مرسوم، وعدده { $count }.
script_list_all = عرض جميع الصفوف
script_list_page_of = صفحة «{ $word }»
script_list_everywhere = الشيء نفسه في جميع السجلات
script_list_shown = { $count } من { $all } في هذه الصفحة
script_search_nothing_filtered = لا نتائج لعوامل التصفية هذه.
script_search_records_filtered =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    } لعوامل التصفية هذه
