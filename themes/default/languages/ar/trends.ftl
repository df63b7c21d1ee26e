month_short_1 = ينا
month_short_2 = فبر
month_short_3 = مارس
month_short_4 = أبر
month_short_5 = مايو
month_short_6 = يون
month_short_7 = يول
month_short_8 = أغس
month_short_9 = سبت
month_short_10 = أكت
month_short_11 = نوف
month_short_12 = ديس
chart_numbers = الأرقام
chart_numbers_of = { $title }: الأرقام
chart_month = الشهر
chart_median = الوسيط { $median }
chart_1_second = 1 ث
chart_1_minute = 1 د
chart_1_hour = 1 س
chart_1_day = يوم
chart_1_week = أسبوع
chart_1_month = شهر
chart_1_year = سنة
chart_10_years = 10 سنوات
trends_about = تتوزع مدد الحوادث توزيعًا غير متوازن: فقليل منها يدوم مئة ضعف ما يدومه معظمها، ولذلك تُعرض كل مدة نقطةً والوسيط بجانبها، بلا متوسط حسابي ولا سهم يجعل من بضعة حوادث اتجاهًا. وكل رقم يحصي ما تعرضه هذه النسخة حتى { $date }، ويقود إلى السجلات التي بُني عليها.
trends_incidents = الحوادث
trends_incidents_total =
    { $count ->
        [zero] { $number } حادث
        [one] { $number } حادث
        [two] { $number } حادثان
        [few] { $number } حوادث
        [many] { $number } حادثًا
       *[other] { $number } حادث
    } في المجموع.
trends_incidents_outside =
    { $count ->
        [zero] { $number } منها لا يرد في أي عمود: فهو أقدم، أو لا تُعرف إلا سنته. وجدول السنوات يضم الكل.
        [one] { $number } منها لا يرد في أي عمود: فهو أقدم، أو لا تُعرف إلا سنته. وجدول السنوات يضم الكل.
        [two] { $number } منها لا يردان في أي عمود: فهما أقدم، أو لا تُعرف إلا سنتهما. وجدول السنوات يضم الكل.
        [few] { $number } منها لا ترد في أي عمود: فهي أقدم، أو لا تُعرف إلا سنتها. وجدول السنوات يضم الكل.
        [many] { $number } منها لا ترد في أي عمود: فهي أقدم، أو لا تُعرف إلا سنتها. وجدول السنوات يضم الكل.
       *[other] { $number } منها لا ترد في أي عمود: فهي أقدم، أو لا تُعرف إلا سنتها. وجدول السنوات يضم الكل.
    }
trends_incidents_many = عددها أكبر من أن يُسرد هنا: كل رقم يقود إلى صفحة سنته التي يبدأ فيها شهره.
trends_by_year = حسب السنة
trends_by_year_and_severity = الحوادث حسب السنة والخطورة
trends_year = السنة
trends_without_date = بلا تاريخ
trends_by_month_and_severity = الحوادث حسب الشهر والخطورة
trends_by_month_about = عمود لكل شهر من { $first } إلى { $last }، وأعلى خطورة في أسفله.
trends_durations = زمن الكشف والاحتواء والتعافي
trends_time_to_detect = زمن الكشف
trends_time_to_contain = زمن الاحتواء
trends_time_to_recover = زمن التعافي
trends_dots_about = كل نقطة حادث وتقود إليه. والمقياس لوغاريتمي: كل خط أبعد من سابقه أضعافًا.
trends_dots_coarse = النقطة المفرغة لا يُعرف منها إلا اليوم أو الشهر أو السنة، فموضعها تقريبي.
trends_dots_median = يُعرض الوسيط ابتداءً من ثلاثة حوادث.
trends_dots_newest = المعروض أحدث { $number } من الحوادث التي لها هذه الأوقات، وعددها { $count }، والوسيط محسوب من المعروض.
trends_duration_none = من «{ $from }» إلى «{ $to }»: لا حادث له كلاهما.
trends_duration_few =
    من «{ $from }» إلى «{ $to }»: { $count ->
        [zero] { $number } حادث
        [one] { $number } حادث
        [two] { $number } حادثان
        [few] { $number } حوادث
        [many] { $number } حادثًا
       *[other] { $number } حادث
    }، وهو عدد لا يكفي لحساب الوسيط.
trends_duration_median = من «{ $from }» إلى «{ $to }»: الوسيط { $median }، وعدد الحوادث { $number }، الأقصر: { $shortest }، الأطول: { $longest }.
trends_duration_missing =
    { $count ->
        [zero] { $number } من المعروض ينقصه ذلك.
        [one] { $number } من المعروض ينقصه ذلك.
        [two] { $number } من المعروض ينقصهما ذلك.
        [few] { $number } من المعروض ينقصها ذلك.
        [many] { $number } من المعروض ينقصها ذلك.
       *[other] { $number } من المعروض ينقصها ذلك.
    }
trends_picture = نقطة لكل حادث على مقياس لوغاريتمي، وعدد الحوادث { $count }.
trends_picture_range = نقطة لكل حادث على مقياس لوغاريتمي، وعدد الحوادث { $count }، الأقصر: { $shortest }، الأطول: { $longest }.
trends_picture_median = الوسيط: { $median }.
trends_by_severity = حسب الخطورة
trends_durations_by_severity = المدد حسب الخطورة
trends_medians_by_severity = الوسيط حسب الخطورة، وعدد الحوادث التي حُسب منها
trends_median_of = { $title }، الوسيط
trends_of = العدد
trends_too_few = عدد غير كافٍ
trends_none = لا شيء
trends_improvements = التحسينات المفتوحة والمغلقة
trends_improvements_total =
    { $count ->
        [zero] { $total } تحسين
        [one] { $total } تحسين
        [two] { $total } تحسينان
        [few] { $total } تحسينات
        [many] { $total } تحسينًا
       *[other] { $total } تحسين
    } في المجموع؛ المفتوح منها اليوم { $open }.
trends_improvements_total_overdue =
    { $count ->
        [zero] { $total } تحسين
        [one] { $total } تحسين
        [two] { $total } تحسينان
        [few] { $total } تحسينات
        [many] { $total } تحسينًا
       *[other] { $total } تحسين
    } في المجموع؛ المفتوح منها اليوم { $open }، والمتأخر { $overdue }.
trends_improvements_about = يُفتح التحسين في اليوم المذكور في سجله، وإلا فحين اكتُشف أول حوادثه؛ ويُغلق حين تتحقق منه مراجعة أو ترفضه. وما أُعيد فتحه يُعد مفتوحًا منذ فتحه أول مرة.
trends_improvements_unknown =
    { $count ->
        [zero] { $number } لا ترد في أي عمود، لأن شهر فتحها غير معروف.
        [one] { $number } لا يرد في أي عمود، لأن شهر فتحه غير معروف.
        [two] { $number } لا يردان في أي عمود، لأن شهر فتحهما غير معروف.
        [few] { $number } لا ترد في أي عمود، لأن شهر فتحها غير معروف.
        [many] { $number } لا ترد في أي عمود، لأن شهر فتحها غير معروف.
       *[other] { $number } لا ترد في أي عمود، لأن شهر فتحها غير معروف.
    }
trends_improvements_many = عددها أكبر من أن يُسرد هنا: الأرقام تقود إلى قائمة الكل.
trends_stock_note = في نهاية الشهر يكون التحسين متجاوزًا موعده إذا لم تغلقه أي مراجعة حتى الموعد الساري حينها، بما منحته المراجعات من وقت حتى ذلك الحين. ولا يُسجَّل متى أنجزته الجهة المسؤولة، ولذلك يدخل فيها ما كان بانتظار مراجعة؛ أما عدد المتأخر اليوم، المذكور أعلاه، فلا يشملها. والشهر الذي لم ينتهِ يُعرض بحالته اليوم.
trends_flow = التحسينات المفتوحة والمغلقة حسب الشهر
trends_flow_about = عمودان لكل شهر: في اليسار ما فُتح، وفي اليمين ما تحققت منه مراجعة أو رفضته.
trends_opened = فُتحت
trends_closed = أُغلقت
trends_stock = التحسينات المفتوحة في نهاية كل شهر
trends_stock_about = عمود لكل شهر، وما تجاوز موعده في أعلاه.
trends_before_date = قبل موعده، أو بلا موعد
trends_past_date = تجاوز موعده
trends_ages = أعمار التحسينات المفتوحة
trends_ages_about = عمود لكل فترة عمرية طولها بالأيام { $days }، والأحدث في أقصى اليسار؛ والجزء المتأخر في أسفل العمود.
trends_age_class = من { $from } إلى { $to } يومًا
trends_days = يومًا
trends_age = العمر
trends_not_overdue = غير متأخر
trends_overdue = متأخر
trends_age_unknown = العمر غير معروف
trends_findings = النتائج حسب الفئة والفريق
trends_findings_total =
    { $count ->
        [zero] { $number } نتيجة
        [one] { $number } نتيجة
        [two] { $number } نتيجتان
        [few] { $number } نتائج
        [many] { $number } نتيجة
       *[other] { $number } نتيجة
    } في المجموع.
trends_findings_about = الفريق هو المسؤول عن معالجة الحادث، لا المتسبب فيه.
trends_findings_others =
    { $count ->
        [zero] { $count } فريق ليس له صف خاص.
        [one] فريق واحد ليس له صف خاص.
        [two] فريقان ليس لهما صفان خاصان.
        [few] { $count } فرق ليس لها صفوف خاصة.
        [many] { $count } فريقًا ليس لها صفوف خاصة.
       *[other] { $count } فريق ليس لها صفوف خاصة.
    }
trends_findings_many = عددها أكبر من أن يُسرد هنا: كل رقم يقود إلى صفحة فئته أو فريقه.
trends_findings_grid = النتائج حسب الفئة وحسب الفريق المسؤول عن الحادث
trends_no_team = بلا فريق
trends_other_teams = جميع الفرق الأخرى
trends_recurrence = ما تكرر خلال سنة
trends_recurrence_about = حوادث تشترك في شيء مع حادث آخر اكتُشف قبلها بما لا يزيد على 365 يومًا. والاشتراك في شيء ليس اشتراكًا في السبب. ولا تدخل هنا الحوادث التي لا تُعرف إلا سنتها.
trends_technique = التقنية
trends_finding_class = فئة النتيجة
trends_process = العملية
trends_recurrence_of = { $kind }: ما تكرر خلال سنة
trends_came_back = التكرار
trends_incidents_in_order = الحوادث بالترتيب الزمني
trends_times =
    { $times ->
        [zero] { $times } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $times } مرات
        [many] { $times } مرة
       *[other] { $times } مرة
    } في { $incidents ->
        [zero] { $incidents } حادث
        [one] حادث واحد
        [two] حادثين
        [few] { $incidents } حوادث
        [many] { $incidents } حادثًا
       *[other] { $incidents } حادث
    }
trends_same_day = في اليوم نفسه
trends_days_later =
    { $count ->
        [zero] بعد { $count } يوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يومًا
       *[other] بعد { $count } يوم
    }
trends_about_days_later =
    { $count ->
        [zero] بعد نحو { $count } يوم
        [one] بعد نحو يوم واحد
        [two] بعد نحو يومين
        [few] بعد نحو { $count } أيام
        [many] بعد نحو { $count } يومًا
       *[other] بعد نحو { $count } يوم
    }
trends_earlier = و{ $count } قبلها
trends_recurrence_more = { $count } غيرها تكررت مرات أقل أو مساوية، وهي غير معروضة.
trends_behind = السجلات التي بُنيت عليها الأرقام
trends_behind_durations = المدد، حادثًا حادثًا
trends_behind_durations_about = مدد كل حادث، حسب الخطورة
trends_behind_flow = التحسينات المفتوحة والمغلقة حسب الشهر
trends_behind_ages = التحسينات المفتوحة حسب العمر
trends_behind_ledger = كل تحسين وتواريخه
trends_behind_ledger_about = كل تحسين: الفتح، الموعد الساري، الإغلاق، الحالة
trends_date_that_holds = الموعد الساري
trends_not_known = غير معروف
trends_behind_findings = النتائج حسب الفريق والفئة
