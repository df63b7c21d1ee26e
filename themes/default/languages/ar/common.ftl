common_incident = حادث
common_advisory = نشرة أمنية
common_improvement = تحسين
common_severity = الخطورة
common_state = الحالة
common_owner = الجهة المسؤولة
common_due = الموعد النهائي
common_no_date = بلا موعد
common_services = الخدمات
common_kind = النوع
common_priority = الأولوية
common_product = المنتج
common_all = الكل
common_team = الفريق
common_service = الخدمة
common_label = التصنيف
common_unknown = غير معروف
common_reason = السبب:
common_measure = قياس الأثر:
common_list_or = { $list } أو { $last }
common_overdue_count =
    { $count ->
        [zero] لا شيء متأخر
        [one] واحد متأخر
        [two] اثنان متأخران
        [few] { $count } متأخرة
        [many] { $count } متأخرًا
       *[other] { $count } متأخر
    }
common_days_overdue =
    { $count ->
        [zero] متأخر { $count } يوم
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $count } أيام
        [many] متأخر { $count } يومًا
       *[other] متأخر { $count } يوم
    }
common_more_in_table = { $count } غيرها في الجدول
common_page_of = صفحة { $page } من { $pages }.
common_title_page = { $title }، صفحة { $page }
common_version = الإصدار { $version }
common_for_other_programs = لبرامج أخرى
common_nothing = لا شيء.
