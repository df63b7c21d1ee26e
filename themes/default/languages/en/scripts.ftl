### What scripts say: the search, the table of improvements, the form of a report.

## The search.

script_search_fault = The search could not be loaded. Every record also stands in a list.
# What results can be narrowed by.
script_search_kind = Kind
script_search_severity = Severity
script_search_year = Year
script_search_service = Service
script_search_team = Team
script_search_class = Class of finding
script_search_any = Any
# $query is what was asked.
script_search_nothing_for = Nothing found for “{ $query }”.
script_search_records_for =
    { $count ->
        [one] { $count } record for “{ $query }”
       *[other] { $count } records for “{ $query }”
    }
script_search_nothing = Nothing found
script_search_found =
    { $count ->
        [one] { $count } record found
       *[other] { $count } records found
    }

## The table of improvements: how many rows are left of how many.

script_table_shown = { $shown } of { $total } shown

## The form of a report.

# $metrics are short names, with commas.
script_report_missing = Choose a value of each base metric; missing: { $metrics }.
# $score is a score with its word: "9.8 Critical". The three stand in a row, with commas.
script_report_score = Score { $score }
script_report_temporal = temporal { $score }
script_report_environmental = environmental { $score }
# $scores are the three above, $vector begins with CVSS.
script_report_result = { $scores }. { $vector }
# $file is the name of a file.
script_report_saved = The report is saved as { $file }. Send it to the address above.
# The subject of a mail.
script_report_subject = Security report: { $title }
script_report_mail = The mail is opened in your mail program. Nothing is sent until you send it there.
# The text of a mail.
script_report_attached = The report is in the attached file, { $file }.
script_report_too_long = The report is too long for a mail that is made here. It is saved as { $file }: attach that file to the mail.
