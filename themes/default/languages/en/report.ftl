### The form with which a reporter writes a report.

## The page.

report_about =
    { $days ->
        [one] An incident, a vulnerability or an outage that you saw or suspect: tell us here. A human being answers within { $days } business day. You may stay anonymous, but then nobody can answer you.
       *[other] An incident, a vulnerability or an outage that you saw or suspect: tell us here. A human being answers within { $days } business days. You may stay anonymous, but then nobody can answer you.
    }
report_how = How to report
report_how_questions = Answer the four questions: what the problem is; whether it has a CVE id or a CVSS vector; whether there is a way to resolve or mitigate it, with its steps; what customers should be told.
# $address is a mail address or a web page.
report_send = Send your answers to { $address }.
# $mail is a link with the words of report_this_mail.
report_mail = { $mail } has the questions in it, and so has the text below.
report_this_mail = This mail
report_no_mail = The questions stand in the text below.
report_keep = Keep the confirmation number of our answer. It stands for your report from then on.
report_private = This page sends nothing by itself and stores nothing: what you write stays on your device until you send it.
report_form = The report
report_problem_hint = What happens, since when, how it can be seen, and what somebody could do with it.
report_ids_hint = For a vulnerability. Leave it empty if you don’t know.
report_cve = CVE ids
report_cve_hint = Such as CVE-2024-3094; several with spaces between them.
report_cvss = CVSS vectors
report_cvss_hint = Copied from elsewhere or made with a calculator below; several with spaces between them.
report_remediation_hint = Its steps in order, one a line.
report_who = Who reports
report_who_hint = All of this may stay empty. Only those who work on reports see it.
report_not_stated = Not stated
report_contact_hint = A mail address or a telephone number.
report_save = Save report
report_write_mail = Write mail
report_text = The questions as text
# $mark is two signs of equality.
report_text_about = For a mail without the form: copy this, and write below each line that begins and ends with { $mark }. Leave those lines and the first one as they are, so that nothing gets lost.
# The subject of the mail.
report_subject = Security report

## The questions, in the form and in the text. The program that reads an answered text knows them by these words.

report_asks_title = The problem in one line
report_asks_category = What kind of event is it?
report_asks_product = Which product or service is it about, in which version?
report_asks_problem = 1. What is the problem?
report_asks_ids = 2. Does it have a CVE id or a CVSS vector?
report_asks_remediation = 3. Is there a way to resolve or mitigate it?
report_asks_message = 4. What should customers be told?
report_asks_kind = Who are you?
report_asks_name = Your name or organisation
report_asks_contact = How can we reach you?

## What is to be known to answer them, in the text alone, in brackets. Of the words to choose from one is left in the answer:
## security-incident and the like stay as they are; say what they mean in brackets.

report_hint_category = Leave one: security-incident (somebody broke in, or something did), vulnerability (somebody could), outage (a service is down).
report_hint_problem = What happens, since when, how it can be seen, and what somebody could do with it.
report_hint_ids = For a vulnerability. One a line, such as CVE-2024-3094 or CVSS:3.1/AV:N/…; nothing if you don't know.
report_hint_remediation = Its steps in order, one a line; nothing if you know of none.
report_hint_message = What they should know or do, in your words.
report_hint_kind = Leave one: team, vendor, customer, csirt, law-enforcement, regulator, researcher. You may stay anonymous.
report_hint_name = You may leave it out.
report_hint_contact = A mail address or a telephone number. Without one, nobody can answer you.
