report_about =
    حادث أو ثغرة أو انقطاع خدمة رأيته أو تشتبه فيه: يمكنك إبلاغنا به هنا. ويرد عليك شخص خلال { $days ->
        [zero] { $days } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }. ويمكنك عدم ذكر هويتك، لكن لن يستطيع أحد عندئذ الرد عليك.
report_how = طريقة الإبلاغ
report_how_questions = الإجابة عن الأسئلة الأربعة: ما المشكلة؛ وهل لها معرّف CVE أو متجه CVSS؛ وهل من سبيل إلى حلها أو التخفيف منها، وبأي خطوات؛ وما الذي ينبغي إبلاغ العملاء به.
report_send = إرسال الإجابات إلى { $address }.
report_mail = تتضمن { $mail } الأسئلة، وكذلك النص أدناه.
report_this_mail = هذه الرسالة
report_no_mail = ترد الأسئلة في النص أدناه.
report_keep = الاحتفاظ برقم التأكيد الوارد في ردنا، فهو يدل على بلاغك من ذلك الحين.
report_private = لا ترسل هذه الصفحة شيئًا من تلقاء نفسها ولا تخزن شيئًا: يبقى ما تكتبه على جهازك حتى ترسله.
report_form = البلاغ
report_problem_hint = ما الذي يحدث، ومنذ متى، وكيف يمكن رؤيته، وما الذي قد يفعله به شخص ما.
report_ids_hint = للثغرات. يُترك فارغًا إن لم يكن معروفًا.
report_cve = معرّفات CVE
report_cve_hint = مثل CVE-2024-3094؛ وتُفصل المعرّفات بمسافات.
report_cvss = متجهات CVSS
report_cvss_hint = منسوخة من مصدر آخر أو معدّة بإحدى الحاسبات أدناه؛ وتُفصل المتجهات بمسافات.
report_remediation_hint = خطواتها بالترتيب، خطوة في كل سطر.
report_who = صاحب البلاغ
report_who_hint = يمكن ترك كل هذا فارغًا. ولا يراه إلا من يعالجون البلاغات.
report_not_stated = غير مذكور
report_contact_hint = عنوان بريد إلكتروني أو رقم هاتف.
report_save = حفظ البلاغ
report_write_mail = كتابة رسالة بريد
report_text = الأسئلة في صورة نص
report_text_about = للإبلاغ بالبريد دون النموذج: يُنسخ هذا النص، وتُكتب الإجابة تحت كل سطر يبدأ وينتهي بالعلامة { $mark }. وتُترك هذه الأسطر والسطر الأول على حالها حتى لا يضيع شيء.
report_subject = بلاغ أمني
report_asks_title = المشكلة في سطر واحد
report_asks_category = ما نوع الحدث؟
report_asks_product = ما المنتج أو الخدمة المعنية، وبأي إصدار؟
report_asks_problem = 1. ما المشكلة؟
report_asks_ids = 2. هل لها معرّف CVE أو متجه CVSS؟
report_asks_remediation = 3. هل من سبيل إلى حلها أو التخفيف منها؟
report_asks_message = 4. ما الذي ينبغي إبلاغ العملاء به؟
report_asks_kind = ما صفتك؟
report_asks_name = الاسم أو المؤسسة
report_asks_contact = كيف يمكننا التواصل معك؟
report_hint_category = تُترك كلمة واحدة: security-incident (وقع اختراق)، vulnerability (ثغرة قد تتيح اختراقًا)، outage (خدمة متوقفة).
report_hint_problem = ما الذي يحدث، ومنذ متى، وكيف يمكن رؤيته، وما الذي قد يفعله به شخص ما.
report_hint_ids = للثغرات. قيمة في كل سطر، مثل CVE-2024-3094 أو CVSS:3.1/AV:N/…؛ ولا شيء إن لم تكن معروفة.
report_hint_remediation = خطواتها بالترتيب، خطوة في كل سطر؛ ولا شيء إن لم تكن معروفة.
report_hint_message = ما ينبغي أن يعرفوه أو يفعلوه، بأسلوبك.
report_hint_kind = تُترك كلمة واحدة: team (فريق)، vendor (مورّد)، customer (عميل)، csirt (فريق CSIRT)، law-enforcement (جهة إنفاذ القانون)، regulator (جهة تنظيمية)، researcher (باحث أمني). ويمكن عدم ذكر الهوية.
report_hint_name = يمكن عدم ذكره.
report_hint_contact = عنوان بريد إلكتروني أو رقم هاتف. ومن دونه لن يستطيع أحد الرد عليك.
