### Files for other programs and the page that lists them, feeds, and the page of deadlines.

## What a link calls a file. CSV, JSON, OSV, OpenVEX, VERIS and ATT&CK Navigator are names.

file_improvements_csv = Improvements as CSV
file_improvements_json = Improvements as JSON
file_incidents_csv = Incidents as CSV
file_incidents_json = Incidents as JSON
file_calendar = Due dates as a calendar
file_timeline = Timeline as CSV
file_indicators = Indicators as CSV
file_navigator = Techniques as an ATT&CK Navigator layer
file_veris = Incidents as VERIS records
file_osv = OSV record
file_openvex = OpenVEX document
file_osv_all = All OSV records
file_osv_changes = Changes of OSV records

## What a file holds and what it is for.

file_improvements_csv_note = One row for each improvement: what it is, who owns it, when it is due, what it answers. For a spreadsheet.
file_json_note = The same, with numbers, lists and missing values as such. For programs.
file_incidents_csv_note = One row for each incident: turning points, the times between them, impact, findings, improvements. For a spreadsheet.
# “Open existing layer” is a button of the Navigator.
file_navigator_note = A layer of format 4.5 for the ATT&CK Navigator: open it there with “Open existing layer”. Each technique is scored by how many incidents name it.
# "Unknown" is a word of VERIS.
file_veris_note = Security incidents in the words of VERIS 1.3, for comparison across organisations. What a record does not say is Unknown.
file_csaf_note = Where a CSAF client begins: who publishes, and where the documents of advisories and incidents, their hashes and the keys stand. Programs find it by themselves, from the address of this site.
file_osv_all_note = All OSV records, for scanners of dependencies.
# "Them" are the OSV records of the file before it; $ecosystem is a name: npm, PyPI.
file_osv_ecosystem_note = Those of them with a package of { $ecosystem }.
file_osv_changes_note = When each OSV record was last changed, the last one first: a time and an id on each line, so that a program fetches what is new.

## Within the calendar of due dates, and within the layer of techniques.

calendar_name = Improvements: { $site }
calendar_name_team = Improvements of { $team }: { $site }
calendar_state = State: { $state }
calendar_owner = Owner: { $owner }
calendar_incidents = Incidents: { $incidents }
calendar_measure = Measure: { $measure }
# $url is the address of the site, $label a TLP label.
navigator_about = ATT&CK techniques of incidents at { $url } (TLP:{ $label }). The score is the number of incidents that name the technique.
navigator_incidents =
    { $count ->
        [one] { $count } incident
       *[other] { $count } incidents
    }

## The page of files.

exports_about = What these pages say, for spreadsheets, calendars and programs. Each file holds what this edition may know and no more, and is written anew with the pages.
exports_advisories = Advisories
exports_incidents = Incidents
exports_improvements = Improvements
# $count of $total advisories have a record.
exports_osv =
    { $count ->
        [one] One of { $total ->
            [one] { $total } advisory
           *[other] { $total } advisories
        } has an OSV record: those that name a package of an ecosystem and its affected versions in numbers. What can be said in words alone stands on the page of the advisory.
       *[other] { $count } of { $total ->
            [one] { $total } advisory
           *[other] { $total } advisories
        } have an OSV record: those that name a package of an ecosystem and its affected versions in numbers. What can be said in words alone stands on the page of the advisory.
    }
# $folder is a link with the words of exports_folder.
exports_documents = Advisories and incident reports stand as CSAF documents with their hashes in { $folder }.
exports_folder = a folder of their own
# $path is the path of a file.
exports_vex =
    { $count ->
        [one] One advisory has an OpenVEX document beside the page, as { $path }. The foot of the page leads to it.
       *[other] { $count } advisories have an OpenVEX document beside the page, as { $path }. The foot of the page leads to it.
    }
exports_indicators =
    { $count ->
        [one] One advisory has its indicators of compromise as a table beside the page, as { $path }. The values stand there as they are, not defanged.
       *[other] { $count } advisories have their indicators of compromise as a table beside the page, as { $path }. The values stand there as they are, not defanged.
    }
exports_timelines =
    { $count ->
        [one] One incident has the timeline as a table beside the page, as { $path }. The foot of the page leads to it.
       *[other] { $count } incidents have the timeline as a table beside the page, as { $path }. The foot of the page leads to it.
    }
exports_calendars = Calendars
exports_calendars_about = The due dates of improvements as to-dos. Subscribe with the whole address, so that the program looks again every day; a program that shows no to-dos shows nothing. What was finished stays for 90 days, so that the to-do is closed.
exports_all_teams = All teams
exports_feeds = Feeds
# $feeds is a link with the words of exports_feeds_page.
exports_feeds_about = What is new, for readers and programs, stands on the { $feeds }.
exports_feeds_page = page of feeds
exports_reading = How to read them
# $file is the name of a file.
exports_reading_osv = OSV records follow version 1.7.3 of its schema, OpenVEX documents version 0.2.0. A day without a time stands for its start in UTC. { $file } has no header.
exports_reading_labels = No file about advisories holds anything above TLP:AMBER, nor a draft.
exports_reading_csv = CSV follows RFC 4180, in UTF-8 with a header. Times are ISO 8601 in UTC; a day, a month or a year alone is all that is known. Spans of time are ISO 8601 durations, and their names say both ends. Items of a list are set apart by “; ”.
exports_reading_formulas = A text that a spreadsheet would take for a formula, since it begins with =, +, -, @, a tab or a line break, has an apostrophe in front of it. Take it away to have the text as it was written. Numbers and dates are as they are.
exports_reading_json = JSON has the same names, with numbers, lists and null as such, and texts unchanged.
# $field is the name of a field, $label a TLP label.
exports_reading_tlp = { $field } is the tightest label of what the row may show; in a timeline it is that of the row. Share a file as its tightest row demands.
exports_reading_tlp_beyond = { $field } is the tightest label of what the row may show; in a timeline it is that of the row. Share a file as its tightest row demands; no file here is meant for anybody beyond { $label }.

## The page of deadlines to notify.

deadlines_note = A record of what was done and a help to count. It is no legal advice: deadlines depend on facts and law that this page does not know.
deadlines_pending = Not sent
deadlines_nothing = Nothing is waiting to be sent.
deadlines_sent = Sent
deadlines_more_sent =
    { $count ->
        [one] { $count } more are on the pages of their incidents.
       *[other] { $count } more are on the pages of their incidents.
    }
deadlines_duties = The duties, and how they are counted
deadlines_duties_about = What starts the clock of each duty, its deadline and its source
deadlines_duty = Duty
deadlines_started_by = Clock started by
# The same, short.
deadlines_started = Started by
deadlines_deadline = Deadline
deadlines_recipient = Recipient
deadlines_source = Source
# $list is what may start a clock, $last the last of it.
deadlines_or = { $list }, or { $last }
deadlines_counting = Hours are exact, across a change of clocks too. Months and calendar days are those of the site’s time zone, business days of the Securities and Exchange Commission those of the federal calendar in New York. A start that is known to the day alone counts from the beginning of that day.
