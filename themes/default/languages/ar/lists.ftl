kind_list_incident = الحوادث
kind_list_advisory = النشرات الأمنية
kind_list_event = الأحداث الأمنية
kind_list_improvement = التحسينات
kind_list_procedure = الإجراءات
kind_list_review = المراجعات
kind_list_page = الصفحات
kind_incident = حادث
kind_advisory = نشرة أمنية
kind_event = حدث أمني
kind_improvement = تحسين
kind_procedure = إجراء
kind_review = مراجعة
kind_page = صفحة
kind_heading_incident =
    { $count ->
        [zero] الحوادث
        [one] حادث
        [two] حادثان
        [few] الحوادث
        [many] الحوادث
       *[other] الحوادث
    }
kind_heading_advisory =
    { $count ->
        [zero] النشرات الأمنية
        [one] نشرة أمنية
        [two] نشرتان أمنيتان
        [few] النشرات الأمنية
        [many] النشرات الأمنية
       *[other] النشرات الأمنية
    }
kind_heading_event =
    { $count ->
        [zero] الأحداث الأمنية
        [one] حدث أمني
        [two] حدثان أمنيان
        [few] الأحداث الأمنية
        [many] الأحداث الأمنية
       *[other] الأحداث الأمنية
    }
kind_heading_improvement =
    { $count ->
        [zero] التحسينات
        [one] تحسين
        [two] تحسينان
        [few] التحسينات
        [many] التحسينات
       *[other] التحسينات
    }
kind_heading_procedure =
    { $count ->
        [zero] الإجراءات
        [one] إجراء
        [two] إجراءان
        [few] الإجراءات
        [many] الإجراءات
       *[other] الإجراءات
    }
kind_heading_review =
    { $count ->
        [zero] المراجعات
        [one] مراجعة
        [two] مراجعتان
        [few] المراجعات
        [many] المراجعات
       *[other] المراجعات
    }
kind_heading_page =
    { $count ->
        [zero] الصفحات
        [one] صفحة
        [two] صفحتان
        [few] الصفحات
        [many] الصفحات
       *[other] الصفحات
    }
kind_several_incident =
    { $count ->
        [zero] حادث
        [one] حادث
        [two] حادثان
        [few] حوادث
        [many] حادثًا
       *[other] حادث
    }
kind_several_advisory =
    { $count ->
        [zero] نشرة أمنية
        [one] نشرة أمنية
        [two] نشرتان أمنيتان
        [few] نشرات أمنية
        [many] نشرة أمنية
       *[other] نشرة أمنية
    }
kind_several_event =
    { $count ->
        [zero] حدث أمني
        [one] حدث أمني
        [two] حدثان أمنيان
        [few] أحداث أمنية
        [many] حدثًا أمنيًا
       *[other] حدث أمني
    }
kind_several_improvement =
    { $count ->
        [zero] تحسين
        [one] تحسين
        [two] تحسينان
        [few] تحسينات
        [many] تحسينًا
       *[other] تحسين
    }
kind_several_procedure =
    { $count ->
        [zero] إجراء
        [one] إجراء
        [two] إجراءان
        [few] إجراءات
        [many] إجراءً
       *[other] إجراء
    }
kind_several_review =
    { $count ->
        [zero] مراجعة
        [one] مراجعة
        [two] مراجعتان
        [few] مراجعات
        [many] مراجعة
       *[other] مراجعة
    }
kind_several_page =
    { $count ->
        [zero] صفحة
        [one] صفحة
        [two] صفحتان
        [few] صفحات
        [many] صفحة
       *[other] صفحة
    }
grouping_services = الخدمات
grouping_teams = الفرق
grouping_parties = الأطراف الخارجية
grouping_tags = الوسوم
grouping_attack = التقنيات
grouping_cve = معرّفات CVE
grouping_one_service = خدمة
grouping_one_team = فريق
grouping_one_party = طرف خارجي
grouping_one_tag = وسم
grouping_one_attack = تقنية ATT&CK
grouping_one_cve = CVE
overview_findings = النتائج
overview_table = جميع التحسينات
overview_next_review = للمراجعة القادمة
overview_processes = العمليات
overview_service_levels = مستويات الخدمة
overview_deadlines = مُهل الإخطار
overview_trends = الاتجاهات
overview_exports = ملفات لبرامج أخرى
overview_feeds = الخلاصات
overview_report = الإبلاغ عن حدث أمني
overview_search = بحث
title_incidents_of_year = حوادث عام { $year }
title_findings_of_class =
    { $class ->
        [technical-lapse] النتائج: خلل تقني
        [procedural-failure] النتائج: إخفاق إجرائي
        [manual-error] النتائج: خطأ بشري
        [process-flaw] النتائج: عيب في العملية
        [communication-glitch] النتائج: خلل في التواصل
       *[new-attack-vector] النتائج: ناقل هجوم جديد
    }
title_withdrawn = { $title } (مسحوب)
title_progress_of_report = سير معالجة البلاغ { $id }
title_not_found = الصفحة غير موجودة
colophon_edition = النسخة { $name }.
home_advisories = النشرات الأمنية
home_advisories_about = هل أنا متأثر، وماذا أفعل، وقبل أي موعد؟
home_all_advisories = جميع النشرات الأمنية
home_incidents = الحوادث
home_incidents_about = ما الذي حدث، ولماذا، وما الذي يتغير بسببه.
home_all_incidents = جميع الحوادث
home_numbers = بالأرقام
home_incidents_by_year = الحوادث حسب السنة
home_improvements_by_state = التحسينات حسب الحالة
home_overdue_improvements = التحسينات المتأخرة
home_all_improvements = جميع التحسينات
home_events = الأحداث الأمنية
home_all_events = جميع الأحداث الأمنية
list_total =
    { $count ->
        [zero] لا سجلات.
        [one] سجل واحد.
        [two] سجلان.
        [few] { $count } سجلات.
        [many] { $count } سجلًا.
       *[other] { $count } سجل.
    }
list_total_overdue =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }، { $overdue }.
list_awaiting_none = لا بلاغ ينتظر تأكيد الاستلام.
list_awaiting =
    { $count ->
        [zero] { $number } بلاغ
        [one] { $number } بلاغ
        [two] { $number } بلاغان
        [few] { $number } بلاغات
        [many] { $number } بلاغًا
       *[other] { $number } بلاغ
    } بانتظار تأكيد الاستلام.
list_awaiting_overdue =
    { $count ->
        [zero] { $number } بلاغ
        [one] { $number } بلاغ
        [two] { $number } بلاغان
        [few] { $number } بلاغات
        [many] { $number } بلاغًا
       *[other] { $number } بلاغ
    } بانتظار تأكيد الاستلام، { $overdue }.
list_incidents_in =
    { $count ->
        [zero] حادث في
        [one] حادث في
        [two] حادثان في
        [few] حوادث في
        [many] حادثًا في
       *[other] حادث في
    }
list_pages = صفحات هذه القائمة
list_previous = السابقة
list_previous_page = (صفحة)
list_next = التالية
list_next_page = (صفحة)
list_page = صفحة
list_follow = متابعة هذه الصفحة عبر { $formats }
groups_most_overdue = الأكثر تأخرًا في التحسينات: { $teams }، { $overdue }.
groups_records =
    { $count ->
        [zero] سجل
        [one] سجل
        [two] سجلان
        [few] سجلات
        [many] سجلًا
       *[other] سجل
    }
group_contact = للتواصل
group_elsewhere = في مواقع أخرى
group_owns = ما يتولاه الفريق
group_owned =
    { $count ->
        [zero] لا تحسينات
        [one] تحسين واحد
        [two] تحسينان
        [few] { $count } تحسينات
        [many] { $count } تحسينًا
       *[other] { $count } تحسين
    }.
group_owned_overdue =
    { $count ->
        [zero] لا تحسينات
        [one] تحسين واحد
        [two] تحسينان
        [few] { $count } تحسينات
        [many] { $count } تحسينًا
       *[other] { $count } تحسين
    }، { $overdue }.
group_in_table = في الجدول
group_due_next = أقرب المواعيد
group_incidents_by_year = الحوادث حسب السنة
group_last = آخرها: { $incident }.
group_last_on = آخرها: { $incident }، { $date }.
group_by_year_and_severity = الحوادث حسب السنة والخطورة
group_year = السنة
group_together = المجموع
group_open_improvements = التحسينات المفتوحة الناتجة عنها
group_open = { $count }.
group_open_overdue = { $count }، { $overdue }.
group_improvements_by_state = التحسينات حسب الحالة
group_records = السجلات
missing_about = لا يوجد شيء على هذا العنوان، أو لا يوجد ما يجوز لهذه النسخة عرضه.
missing_ids = تحتفظ السجلات بعناوينها دائمًا. إذا قادك رابط إلى هنا فقد يكون المعرّف فيه مكتوبًا خطأ: تُكتب المعرّفات على نحو { $example }.
missing_start = صفحة البداية
article_mentioned = سجلات تشير إليها
search_no_script = يعمل البحث في متصفحك ويحتاج إلى JavaScript، وهي معطّلة. وكل سجل مدرج أيضًا في قائمة:
search_more = عرض المزيد
search_control = Ctrl
search_about = كلمات ومعرّفات ومعرّفات CVE وقيم تجزئة وعناوين وتواريخ: ينقلك { $slash } أو { "\u2066" }{ $control } { $k }{ "\u2069" } من أي صفحة إلى الحقل أعلاه. ويجب أن ترد جميع الكلمات في السجل، ويمكن أن تكون الأخيرة غير مكتملة.
listing_title = مستندات CSAF
listing_title_label = مستندات CSAF، { "\u2066" }TLP:{ $label }{ "\u2069" }
listing_title_year = مستندات CSAF، { "\u2066" }TLP:{ $label }{ "\u2069" }، { $year }
listing_title_keys = مفاتيح OpenPGP
listing_about = النشرات الأمنية والحوادث للمعالجة الآلية، في صورة مستندات CSAF 2.0 مع قيم التجزئة الخاصة بها. تبدأ البرامج من { $metadata }.
listing_about_signed = النشرات الأمنية والحوادث للمعالجة الآلية، في صورة مستندات CSAF 2.0 مع قيم التجزئة والتوقيعات الخاصة بها. تبدأ البرامج من { $metadata }.
listing_documents =
    { $count ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $count } مستندات
        [many] { $count } مستندًا
       *[other] { $count } مستند
    }
listing_feed = خلاصة جميع مستندات { "\u2066" }TLP:{ $label }{ "\u2069" } (ROLIE)
listing_terms = موضوعات مستندات { "\u2066" }TLP:{ $label }{ "\u2069" } (ROLIE)
listing_key = المفتاح المستخدم في التوقيع
listing_metadata = الجهة الناشرة ومواضع كل ما عدا ذلك
listing_feeds = قائمة الخلاصات (ROLIE)
listing_changes = وقت آخر تغيير لكل مستند، الأحدث أولًا
listing_index = مسارات جميع المستندات
listing_public_key = المفتاح العام للتحقق من التوقيعات
listing_withdrawn = مسحوب: { $title }
listing_files_in = الملفات في { $path }
listing_name = الاسم
listing_what = المحتوى
listing_changed = آخر تغيير
