record_on_this_page = في هذه الصفحة
record_summary = ملخص
record_withdrawn_on = سُحب هذا السجل في { $at }. ويبقى على عنوانه حتى تظل الروابط إليه صالحة.
record_withdrawn = سُحب هذا السجل. ويبقى على عنوانه حتى تظل الروابط إليه صالحة.
record_embargoed_until = غير متاح للجميع بعد. لا تجوز مشاركة أي جزء منه قبل انتهاء حظر النشر في { $at }.
record_embargoed = غير متاح للجميع بعد. لا تجوز مشاركة أي جزء منه قبل انتهاء حظر النشر.
record_draft = لم يُنشر بعد. وقد يتغير.
record_related = سجلات ذات صلة
record_mentioned = سجلات تشير إليه
record_references = المراجع
record_tags = الوسوم: { $tags }
record_languages = اللغات
record_left = أجزاء من هذه الصفحة غير مترجمة.
record_last_change = آخر تغيير { $at }.
record_as_json = هذا السجل بصيغة JSON
record_copies = نسخ جاهزة للإرسال:
record_sentence = { $text }.
rows_overdue_days =
    { $count ->
        [zero] متأخر { $count } يوم
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $count } أيام
        [many] متأخر { $count } يومًا
       *[other] متأخر { $count } يوم
    }
incident_lesson = الدرس المستفاد
incident_started = البداية
incident_ended = النهاية
incident_duration = المدة
incident_customers = العملاء المتأثرون
incident_customers_of = { $customers } من { $all }
incident_for_customers = للعملاء:
incident_impact = الأثر
incident_records = سجلات البيانات
incident_attributes = ما فُقد
incident_data = البيانات
incident_regions = المناطق
incident_timeline = التسلسل الزمني
incident_findings = النتائج
incident_improvements = التحسينات
incident_response = تقييم الاستجابة
incident_scorecard = ما يُظهره السجل
incident_evidence = الأدلة
incident_actor = الجهة الفاعلة
incident_parties = الأطراف
incident_notifications = الإخطارات
incident_advisories = النشرات الأمنية
incident_reports = البلاغات
incident_events = البلاغات التي كشفته
incident_similar = حوادث مشابهة
incident_improvements_caption = التحسينات وحالتها
incident_improvements_answers = تعالج
incident_sufficient = هل كانت كافية؟
incident_complete = هل كانت كاملة؟
incident_went_well = ما سار على ما يرام
incident_went_badly = ما لم يسر على ما يرام
incident_got_lucky = حيث ساعد الحظ
incident_evidence_collected = جُمع في { $at }
incident_evidence_place = محفوظ في { $place }
incident_evidence_findings = يدعم: { $findings }
incident_actor_from = المصدر
incident_actor_name = الاسم
incident_actor_motive = الدافع
incident_actor_techniques = تقنيات ATT&CK
incident_party_since = منذ { $at }
incident_notifications_note = هذا بيان بما تم، وأداة تعين على احتساب المهل. وهو ليس مشورة قانونية: فالمهل تتوقف على وقائع وأحكام قانونية لا تعرفها هذه الصفحة.
incident_all_deadlines = جميع المهل مع مصادرها
timeline_caption = ما حدث، بالترتيب الزمني
timeline_time = الوقت
timeline_side = الجانب
timeline_what = ما حدث
duration_detect = زمن الكشف
duration_acknowledge = زمن تأكيد الاستلام
duration_contain = زمن الاحتواء
duration_eradicate = زمن الاستئصال
duration_recover = زمن التعافي
duration_ends = { $from } { $arrow } { $until }
duration_arrow = إلى
lanes_scroll = التسلسل الزمني في رسم
lanes_title = التسلسل الزمني
lanes_description =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    } في مسارات، بالترتيب الزمني: { $lanes }. ويضم الجدول أدناه الصفوف نفسها بنصها الكامل.
lanes_none = بلا مسار
lanes_cut = لا شيء مسجل خلال { $span }
lanes_unit = الوقت بتوقيت UTC
lanes_marks = كل علامة تقود إلى صفها في الجدول أدناه.
lanes_turns = العلامة الكبيرة نقطة تحوّل.
lanes_coarse = العلامة المفرغة لا يُعرف منها إلا اليوم أو الشهر أو السنة.
lanes_counts = الرقم عدد الصفوف المتقاربة.
lanes_cuts = اختُصرت الفترات الخالية.
lanes_mark_several =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }، من { $from } إلى { $until }
lanes_mark = { $at }: { $words }
lanes_mark_turn = { $turn }، { $at }: { $words }
lanes_preparation = التحضير
lanes_detection = الكشف
lanes_containment = الاحتواء
lanes_post_incident = بعد الحادث
lanes_same_day = اليوم نفسه
lanes_same_month = الشهر نفسه
lanes_same_year = السنة نفسها
lanes_seconds = { $count } ث
lanes_minutes = { $count } د
lanes_hours = { $count } س
lanes_days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
lanes_years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
lanes_about_months =
    { $count ->
        [zero] ~{ $count } شهر
        [one] ~ شهر
        [two] ~ شهران
        [few] ~{ $count } أشهر
        [many] ~{ $count } شهرًا
       *[other] ~{ $count } شهر
    }
lanes_about_years =
    { $count ->
        [zero] ~{ $count } سنة
        [one] ~ سنة
        [two] ~ سنتان
        [few] ~{ $count } سنوات
        [many] ~{ $count } سنة
       *[other] ~{ $count } سنة
    }
lanes_day = { $day } { $month }
findings_standfirst = ما تشترك فيه الحوادث، حسب فئات النتائج.
findings_in_incidents =
    { $count ->
        [zero] { $number } نتيجة
        [one] { $number } نتيجة
        [two] { $number } نتيجتان
        [few] { $number } نتائج
        [many] { $number } نتيجة
       *[other] { $number } نتيجة
    } في { $incidents ->
        [zero] { $incidents } حادث
        [one] حادث واحد
        [two] حادثين
        [few] { $incidents } حوادث
        [many] { $incidents } حادثًا
       *[other] { $incidents } حادث
    }
findings_classes = فئات النتائج
findings_why = لماذا؟
findings_escaped = لماذا لم يُكتشف مبكرًا
findings_process = ما أخفق
findings_answered = التحسينات المقابلة
findings_reason = لماذا لا يترتب عليها شيء
findings_evidence = الأدلة: { $links }
findings_incident = الحادث: { $incident }
similar_mentions = يشير إليه
similar_mentioned = مذكور في نصه
similar_shares = يشترك معه في { $what }
similar_services =
    { $count ->
        [zero] الخدمات { $names }
        [one] الخدمة { $names }
        [two] الخدمتين { $names }
        [few] الخدمات { $names }
        [many] الخدمات { $names }
       *[other] الخدمات { $names }
    }
similar_techniques =
    { $count ->
        [zero] التقنيات { $names }
        [one] التقنية { $names }
        [two] التقنيتين { $names }
        [few] التقنيات { $names }
        [many] التقنيات { $names }
       *[other] التقنيات { $names }
    }
similar_tags =
    { $count ->
        [zero] الوسوم { $names }
        [one] الوسم { $names }
        [two] الوسمين { $names }
        [few] الوسوم { $names }
        [many] الوسوم { $names }
       *[other] الوسوم { $names }
    }
similar_list = { $list } و{ $last }
similar_list_of_lists = { $list }، و{ $last }
similar_processes = العملية نفسها: { $names }
similar_classes = فئة النتائج نفسها: { $names }
similar_class_technical_lapse = خلل تقني
similar_class_procedural_failure = إخفاق إجرائي
similar_class_manual_error = خطأ بشري
similar_class_process_flaw = عيب في العملية
similar_class_communication_glitch = خلل في التواصل
similar_class_new_attack_vector = ناقل هجوم جديد
