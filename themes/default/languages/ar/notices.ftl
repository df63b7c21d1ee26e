clock_caption_sent = من أُخطر، وما موعد إخطاره، وهل تم في الموعد
clock_caption_not_sent = الإخطارات التي لم تُرسل ومُهلها
clock_duty = الالتزام
clock_started = بدء المهلة
clock_deadline = نهاية المهلة
clock_sent = الإرسال
clock_status = الوضع
clock_not_sent = لم يُرسل
clock_recipient = إلى { $recipient }
clock_reference = المرجع { $reference }
clock_aware = تاريخ العلم { $at }
clock_ends_today = تنتهي بنهاية هذا اليوم
clock_ends_now = تنتهي الآن
clock_left = المتبقي: { $span }
clock_overdue_by = مدة التأخر: { $span }
clock_overdue_by_less = تأخر يقل عن ثانية
clock_late_by = أُرسل متأخرًا، مدة التأخر: { $span }
clock_late_by_less = أُرسل متأخرًا بأقل من ثانية
clock_so_far = لا مهلة محددة، المدة المنقضية: { $span }
clock_sent_after = أُرسل، المدة المنقضية: { $span }
clock_sent_within = أُرسل { $span }
clock_after = المدة المنقضية: { $span }
clock_as_written = كما هو مدوَّن
clock_no_deadline = لا مهلة مدوَّنة
clock_not_begun = لم تبدأ المهلة
clock_no_number = لا رقم محدد: دون تأخير لا مبرر له
clock_hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    } من { $from }
clock_days =
    { $count ->
        [zero] { $count } يوم تقويمي
        [one] يوم تقويمي واحد
        [two] يومان تقويميان
        [few] { $count } أيام تقويمية
        [many] { $count } يومًا تقويميًا
       *[other] { $count } يوم تقويمي
    } من { $from }، حتى نهاية اليوم
clock_federal_days =
    { $count ->
        [zero] { $count } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    } من { $from }، بحسب أيام العمل الفيدرالية الأمريكية، حتى نهاية اليوم في نيويورك
clock_months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    } من { $from }
clock_from_beginning = { $counted }، محسوبة من بداية { $start }
clock_unclassified = { $counted }؛ ولم يُذكر تاريخ التصنيف
clock_outer_limit = { $counted }، وتنتهي قبل المهلة المحسوبة من التصنيف
clock_classified_later = { $counted }؛ وجاء التصنيف بعد ذلك: يلزم التحقق من المهلة السارية
clock_not_in_force = { $counted }؛ غير نافذ، يلزم التحقق
clock_from_notice = إرسال «{ $regime }» في { $at }
clock_from_aware = العلم بالحادث
clock_from_high_risk = ثبوت خطر مرتفع
clock_from_classified = التصنيف حادثًا كبيرًا
clock_from_material = تحديد الأهمية الجوهرية
clock_from_fix = توافر الإصلاح
clock_from_submitted = تقديم الإخطار السابق
clock_from_discovered = الاكتشاف
clock_from_belief = الاعتقاد المعقول
clock_from_ransom = دفع الفدية
clock_from_agreed = البداية المتفق عليها
duty_gdpr_33_rule = 72 ساعة من علم المتحكّم في البيانات
duty_gdpr_33_recipient = السلطة الرقابية
duty_gdpr_33_note = العلم هو بلوغ درجة معقولة من اليقين، لا أول تنبيه.
duty_gdpr_34_rule = دون تأخير لا مبرر له؛ ولا رقم محدد
duty_gdpr_34_recipient = الأشخاص الذين تخصهم البيانات
duty_nis2_recipient = فريق CSIRT أو السلطة المختصة
duty_nis2_early_rule = 24 ساعة من العلم بالحادث الكبير
duty_nis2_early_note = قد يشترط القانون الوطني أكثر من ذلك.
duty_nis2_notice_rule = 72 ساعة من العلم بالحادث الكبير
duty_nis2_notice_note = 24 ساعة لمقدمي خدمات الثقة متى تعلق الأمر بخدماتهم.
duty_nis2_final_rule = شهر واحد من تقديم الإخطار بالحادث
duty_nis2_final_note = تُحسب من تقديم الإخطار، لا من العلم بالحادث.
duty_dora_recipient = السلطة المختصة
duty_dora_note = قد تمنح عطلة نهاية الأسبوع أو العطل الرسمية وقتًا إضافيًا لا يُحتسب هنا.
duty_dora_initial_rule = 4 ساعات من التصنيف حادثًا كبيرًا، وبحد أقصى 24 ساعة من العلم به
duty_dora_intermediate_rule = 72 ساعة من تقديم الإخطار الأولي
duty_dora_final_rule = شهر واحد من تقديم آخر تقرير مرحلي
duty_sec_rule = 4 أيام عمل من تحديد أن للحادث أهمية جوهرية
duty_sec_recipient = هيئة الأوراق المالية والبورصات الأمريكية، عبر EDGAR
duty_sec_note = تُحسب وفق التقويم الفيدرالي للولايات المتحدة بتوقيت نيويورك. ولا تُراعى هنا ساعات قبول الإيداع، ولا الأيام التي تُعطَّل بأمر تنفيذي.
duty_cra_recipient = فريق CSIRT المعيّن منسقًا، ووكالة ENISA
duty_cra_note = يسري منذ 11 سبتمبر 2026.
duty_cra_early_rule = 24 ساعة من العلم بالثغرة المستغلة أو بالحادث الجسيم
duty_cra_notice_rule = 72 ساعة من العلم بالثغرة المستغلة أو بالحادث الجسيم
duty_cra_final_rule = للثغرة: 14 يومًا من توافر إجراء تصحيحي أو تخفيفي؛ وللحادث: شهر واحد من تقديم إخطار الساعات الـ72
duty_hipaa_rule = دون تأخير غير معقول، وبحد أقصى 60 يومًا تقويميًا من الاكتشاف
duty_hipaa_recipient = الأشخاص المعنيون؛ ووزير الصحة والخدمات الإنسانية الأمريكي
duty_hipaa_note = مدة 60 يومًا هي الحد الأقصى. وللخروقات التي تمس أقل من 500 شخص موعد آخر لإخطار الوزير.
duty_circia_rule = 72 ساعة من الاعتقاد المعقول بوقوع حادث مشمول؛ و24 ساعة من دفع الفدية
duty_circia_recipient = وكالة الأمن السيبراني وأمن البنية التحتية الأمريكية (CISA)
duty_circia_note = غير نافذ، يلزم التحقق: لم يُعثر على قاعدة نهائية.
duty_contract_rule = حسب الاتفاق المدوَّن في السجل
duty_contract_recipient = الطرف الآخر في العقد
duty_custom_rule = كما هو مدوَّن في السجل
duty_custom_recipient = كما هو مذكور
