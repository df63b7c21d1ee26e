tracker_pages = متابعة التحسينات
tracker_board = اللوحة
tracker_table = الجدول
tracker_next_review = المراجعة القادمة
tracker_processes = العمليات
tracker_trends = الاتجاهات
tracker_route = المسار
tracker_aim = الهدف
tracker_scope = النطاق
tracker_incidents = الحوادث
tracker_consulted = جهات استُشيرت
tracker_summary = ملخص
tracker_new_date = الموعد الجديد
tracker_extended =
    { $count ->
        [zero] مُدِّد { $count } مرة
        [one] مُدِّد مرة واحدة
        [two] مُدِّد مرتين
        [few] مُدِّد { $count } مرات
        [many] مُدِّد { $count } مرة
       *[other] مُدِّد { $count } مرة
    }
tracker_files = لبرامج أخرى: { $files }
improvement_waiting_for = بانتظار
improvement_owner_says =
    { $status ->
        [declined] تقول الجهة المسؤولة إنه مرفوض
       *[done] تقول الجهة المسؤولة إنه مُنجز
    }
improvement_first_due = الموعد الأول { $date }
improvement_first_due_extended =
    الموعد الأول { $date }، { $count ->
        [zero] مُدِّد { $count } مرة
        [one] مُدِّد مرة واحدة
        [two] مُدِّد مرتين
        [few] مُدِّد { $count } مرات
        [many] مُدِّد { $count } مرة
       *[other] مُدِّد { $count } مرة
    }
improvement_known_for = معروف منذ
improvement_tracked_at = تجري متابعته في
improvement_reason = السبب
improvement_measure = كيف يُقاس أثره
improvement_findings = النتائج التي يعالجها
improvement_dates = كيف تغيّر موعده
improvement_days_later =
    { $count ->
        [zero] متأخرًا { $count } يوم
        [one] متأخرًا يومًا واحدًا
        [two] متأخرًا يومين
        [few] متأخرًا { $count } أيام
        [many] متأخرًا { $count } يومًا
       *[other] متأخرًا { $count } يوم
    }
improvement_days_earlier =
    { $count ->
        [zero] مبكرًا { $count } يوم
        [one] مبكرًا يومًا واحدًا
        [two] مبكرًا يومين
        [few] مبكرًا { $count } أيام
        [many] مبكرًا { $count } يومًا
       *[other] مبكرًا { $count } يوم
    }
improvement_first_date = الموعد الأول
improvement_reviews = المراجعات
improvement_new_date = الموعد الجديد { $date }
improvement_incidents = الحوادث التي أدت إليه
improvement_procedures = الإجراءات التي يغيّرها
improvement_revisions = التنقيحات التي أدى إليها
waiting_decision = قرار باعتماده أو رفضه.
waiting_owner_by = الجهة المسؤولة، { $owner }، حتى { $date }.
waiting_owner = الجهة المسؤولة، { $owner }؛ دون موعد محدد.
waiting_no_owner_by = تعيين جهة مسؤولة، حتى { $date }.
waiting_no_owner = تعيين جهة مسؤولة؛ دون موعد محدد.
waiting_blocked_by = زوال ما يعيقه: { $reason }
waiting_blocked = زوال ما يعيقه.
waiting_review =
    { $status ->
        [declined] مراجعة تقر رفضه.
       *[done] مراجعة تتحقق منه.
    }
waiting_review_looked =
    { $status ->
        [declined] مراجعة تقر رفضه، ونُظر فيه آخر مرة في { $date }.
       *[done] مراجعة تتحقق منه، ونُظر فيه آخر مرة في { $date }.
    }
waiting_review_since =
    { $status ->
        [declined] مراجعة تقر رفضه؛ مسجل منذ { $date }.
       *[done] مراجعة تتحقق منه؛ مسجل منذ { $date }.
    }
waiting_effect = النظر القادم في أثره، في { $date }.
waiting_nothing_verified = لا شيء: تم التحقق منه، واكتمل النظر في أثره.
waiting_nothing_declined = لا شيء: أقرت مراجعة رفضه.
board_total =
    { $count ->
        [zero] لا تحسينات
        [one] تحسين واحد
        [two] تحسينان
        [few] { $count } تحسينات
        [many] { $count } تحسينًا
       *[other] { $count } تحسين
    }.
board_total_overdue =
    { $count ->
        [zero] لا تحسينات
        [one] تحسين واحد
        [two] تحسينان
        [few] { $count } تحسينات
        [many] { $count } تحسينًا
       *[other] { $count } تحسين
    }، { $overdue }.
board_order = يأتي المتأخر أولًا في كل عمود.
board_by_state = التحسينات حسب الحالة
board_none = لا شيء
board_more = و{ $count } غيرها في الجدول
board_since = منذ
table_total =
    { $count ->
        [zero] لا تحسينات
        [one] تحسين واحد
        [two] تحسينان
        [few] { $count } تحسينات
        [many] { $count } تحسينًا
       *[other] { $count } تحسين
    }، وما لم يكتمل أولًا.
table_caption = التحسينات حسب الحالة، والمتأخر أولًا
table_order = الترتيب
table_by_state = حسب الحالة
table_by_due = حسب الموعد النهائي
table_by_owner = حسب الجهة المسؤولة
table_by_title = حسب العنوان
table_by_service = حسب الخدمة
table_show = عرض
table_clear = مسح الكل
table_overdue = متأخر
table_within_14_days = خلال 14 يومًا
table_within_30_days = خلال 30 يومًا
table_later = لاحقًا
table_not_stated = غير مذكور
agenda_overdue = متأخر
agenda_due_soon = يحين موعده خلال 14 يومًا
agenda_awaiting = بانتظار التحقق
agenda_blocked = متعثر
agenda_proposed = مقترح بانتظار القرار
agenda_effect = هل ينجح في الواقع العملي؟
agenda_unlooked = لم يُنظر فيه منذ مدة طويلة
agenda_task_overdue = تحديد موعد جديد، أو الاتفاق على ما يعوقه.
agenda_task_due_soon = هل سيُنجز في موعده؟
agenda_task_awaiting = قياس الأثر، ثم التحقق أو إعادة الفتح. الأطول انتظارًا أولًا.
agenda_task_blocked = من يستطيع إزالة ما يعوقه؟
agenda_task_proposed = اعتماده بجهة مسؤولة وموعد، أو رفضه مع بيان السبب.
agenda_task_effect = قياس الأثر مجددًا بعد 3 و6 و12 شهرًا من التحقق.
agenda_task_unlooked = هل لا يزال مطلوبًا وقيد التنفيذ؟
agenda_looked = نُظر فيه آخر مرة في { $date }.
agenda_not_looked_since = لم يُسجَّل أي نظر فيه؛ فُتح في { $date }.
agenda_not_looked = لم يُسجَّل أي نظر فيه.
agenda_verified = تم التحقق في
agenda_look_due = موعد النظر القادم
agenda_today = اليوم
agenda_in_days =
    { $count ->
        [zero] خلال { $count } يوم
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $count } أيام
        [many] خلال { $count } يومًا
       *[other] خلال { $count } يوم
    }
next_review_total =
    للنظر: { $improvements ->
        [zero] لا تحسينات
        [one] تحسين واحد
        [two] تحسينان
        [few] { $improvements } تحسينات
        [many] { $improvements } تحسينًا
       *[other] { $improvements } تحسين
    }، كلٌّ منها مرة واحدة تحت أول سبب له؛ وللاستعراض: { $postmortems ->
        [zero] { $postmortems } تحليل لما بعد الحادث
        [one] تحليل واحد لما بعد الحادث
        [two] تحليلان لما بعد الحادث
        [few] { $postmortems } تحليلات لما بعد الحادث
        [many] { $postmortems } تحليلًا لما بعد الحادث
       *[other] { $postmortems } تحليل لما بعد الحادث
    }؛ وللإغلاق: { $incidents ->
        [zero] لا حوادث
        [one] حادث واحد
        [two] حادثان
        [few] { $incidents } حوادث
        [many] { $incidents } حادثًا
       *[other] { $incidents } حادث
    }.
next_review_postmortems = تحليلات ما بعد الحادث للاستعراض
next_review_closable = حوادث للإغلاق
next_review_command = يكتب الأمر { $command } المحضر بهذه البنود، جاهزًا للاستكمال.
next_review_unlooked =
    لم تنظر أي مراجعة في هذه التحسينات منذ أكثر من { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }.
next_review_above =
    { $count ->
        [zero] يرد { $count } غيرها تحت عنوان سابق.
        [one] يرد واحد آخر تحت عنوان سابق.
        [two] يرد اثنان آخران تحت عنوان سابق.
        [few] ترد { $count } أخرى تحت عنوان سابق.
        [many] يرد { $count } غيرها تحت عنوان سابق.
       *[other] يرد { $count } غيرها تحت عنوان سابق.
    }
next_review_nothing_more =
    لا شيء آخر: { $count ->
        [zero] يرد { $count } تحت عنوان سابق.
        [one] يرد واحد تحت عنوان سابق.
        [two] يرد اثنان تحت عنوان سابق.
        [few] ترد { $count } تحت عنوان سابق.
        [many] يرد { $count } تحت عنوان سابق.
       *[other] يرد { $count } تحت عنوان سابق.
    }
next_review_postmortems_about = تم حلها ولم ترد في محضر أي مراجعة: تُذكر تحت { $field }.
next_review_closable_about = تمت مراجعتها، وكل تحسين منها تم التحقق منه أو رُفض: يُضبط { $setting }.
