### Lists of records, the start page, pages of names (services, teams, ...), the search, and folders of files.

## Kinds of records. kind_list: the list of all, in the navigation and as a title. kind: one of them, in lower case as beside
## an id. kind_heading and kind_several: the name of a number of them, as a heading and behind that number ($count decides
## the form and is not part of the words).

kind_list_incident = Incidents
kind_list_advisory = Advisories
kind_list_event = Security events
kind_list_improvement = Improvements
kind_list_procedure = Procedures
kind_list_review = Reviews
kind_list_page = Pages

kind_incident = incident
kind_advisory = advisory
kind_event = security event
kind_improvement = improvement
kind_procedure = procedure
kind_review = review
kind_page = page

kind_heading_incident =
    { $count ->
        [one] Incident
       *[other] Incidents
    }
kind_heading_advisory =
    { $count ->
        [one] Advisory
       *[other] Advisories
    }
kind_heading_event =
    { $count ->
        [one] Security event
       *[other] Security events
    }
kind_heading_improvement =
    { $count ->
        [one] Improvement
       *[other] Improvements
    }
kind_heading_procedure =
    { $count ->
        [one] Procedure
       *[other] Procedures
    }
kind_heading_review =
    { $count ->
        [one] Review
       *[other] Reviews
    }
kind_heading_page =
    { $count ->
        [one] Page
       *[other] Pages
    }

kind_several_incident =
    { $count ->
        [one] incident
       *[other] incidents
    }
kind_several_advisory =
    { $count ->
        [one] advisory
       *[other] advisories
    }
kind_several_event =
    { $count ->
        [one] security event
       *[other] security events
    }
kind_several_improvement =
    { $count ->
        [one] improvement
       *[other] improvements
    }
kind_several_procedure =
    { $count ->
        [one] procedure
       *[other] procedures
    }
kind_several_review =
    { $count ->
        [one] review
       *[other] reviews
    }
kind_several_page =
    { $count ->
        [one] page
       *[other] pages
    }

## Groupings: the title of the index of all, and one of them.

grouping_services = Services
grouping_teams = Teams
grouping_parties = Outside parties
grouping_tags = Tags
grouping_attack = Techniques
grouping_cve = CVEs

grouping_one_service = Service
grouping_one_team = Team
grouping_one_party = Outside party
grouping_one_tag = Tag
grouping_one_attack = ATT&CK technique
grouping_one_cve = CVE

## Pages that look over many records: titles, also in the navigation.

overview_findings = Findings
overview_table = All improvements
overview_next_review = For the next review
overview_processes = Processes
overview_service_levels = Service levels
overview_deadlines = Deadlines to notify
overview_trends = Trends
overview_exports = Files for other programs
overview_feeds = Feeds
overview_report = Report a security event
overview_search = Search

## Titles of pages.

title_incidents_of_year = Incidents of { $year }
# $class is a machine's word: translate the words behind the brackets.
title_findings_of_class =
    { $class ->
        [technical-lapse] Findings: technical lapse
        [procedural-failure] Findings: procedural failure
        [manual-error] Findings: manual error
        [process-flaw] Findings: process flaw
        [communication-glitch] Findings: communication glitch
       *[new-attack-vector] Findings: new attack vector
    }
# $title is the title of a record.
title_withdrawn = { $title } (withdrawn)
title_progress_of_report = Progress of report { $id }
title_not_found = Not found

## The end of every page. $name is the name of the edition, in bold.

colophon_edition = Edition { $name }.

## The start page.

home_advisories = Advisories
home_advisories_about = Am I affected, what do I do, and by when?
home_all_advisories = All advisories
home_incidents = Incidents
home_incidents_about = What happened, why, and what changes because of it.
home_all_incidents = All incidents
home_numbers = In numbers
home_incidents_by_year = Incidents by year
home_improvements_by_state = Improvements by state
home_overdue_improvements = Overdue improvements
home_all_improvements = All improvements
home_events = Security events
home_all_events = All security events

## Lists.

list_total =
    { $count ->
        [one] { $count } record.
       *[other] { $count } records.
    }
# $overdue is "3 overdue", in bold.
list_total_overdue =
    { $count ->
        [one] { $count } record, { $overdue }.
       *[other] { $count } records, { $overdue }.
    }
list_awaiting_none = No report waits for an acknowledgement.
# $number is the number in bold.
list_awaiting =
    { $count ->
        [one] { $number } report waits for an acknowledgement.
       *[other] { $number } reports wait for an acknowledgement.
    }
list_awaiting_overdue =
    { $count ->
        [one] { $number } report waits for an acknowledgement, { $overdue }.
       *[other] { $number } reports wait for an acknowledgement, { $overdue }.
    }
# Read out between a number and a year: "3 incidents in 2026".
list_incidents_in =
    { $count ->
        [one] incident in
       *[other] incidents in
    }
list_pages = Pages of this list
list_previous = Previous
# Read out after "Previous": "Previous page".
list_previous_page = page
list_next = Next
# Read out after "Next": "Next page".
list_next_page = page
# Read out before the number of a page.
list_page = Page
# $formats is "Atom or JSON Feed", as links.
list_follow = Follow this page as { $formats }

## All names of a grouping.

# $teams is one team or several, with commas.
groups_most_overdue = Most overdue improvements: { $teams }, { $overdue }.
# Read out after a number.
groups_records =
    { $count ->
        [one] record
       *[other] records
    }

## One service, team, party, tag, technique or CVE.

group_contact = Contact
group_elsewhere = Elsewhere
group_owns = What it owns
group_owned =
    { $count ->
        [one] { $count } improvement.
       *[other] { $count } improvements.
    }
group_owned_overdue =
    { $count ->
        [one] { $count } improvement, { $overdue }.
       *[other] { $count } improvements, { $overdue }.
    }
group_in_table = In the table
group_due_next = Due next
group_incidents_by_year = Incidents by year
# $incident is a link with the title of the last incident of a service.
group_last = The last: { $incident }.
group_last_on = The last: { $incident }, { $date }.
group_by_year_and_severity = Incidents by year and severity
group_year = Year
group_together = Together
group_open_improvements = Open improvements that follow from them
group_open = { $count }.
group_open_overdue = { $count }, { $overdue }.
group_improvements_by_state = Improvements by state
group_records = Records

## Where there is no page.

missing_about = Nothing stands at this address, or nothing that this edition may show.
# $example is an id.
missing_ids = Records keep their address for good. If a link led you here, the id in it may be mistyped: ids look like { $example }.
missing_start = Start page

## A free page.

article_mentioned = Mentioned in

## The page of the search.

search_no_script = The search runs in your browser and needs JavaScript, which is off. Every record also stands in a list:
search_more = Show more
# The name of the control key on a keyboard.
search_control = Ctrl
# $slash is the key /, $control and $k are the keys that are pressed together.
search_about = Words, ids, CVE ids, hashes, addresses and dates: { $slash } or { $control } { $k } leads to the field above from every page. All words have to be in a record; the last one may be unfinished.

## Folders of CSAF documents.

listing_title = CSAF documents
# $label is a TLP label.
listing_title_label = CSAF documents, TLP:{ $label }
listing_title_year = CSAF documents, TLP:{ $label }, { $year }
listing_title_keys = OpenPGP keys
# $metadata is a link to the file.
listing_about = Advisories and incidents for machines, as CSAF 2.0 documents with their hashes. Programs start at { $metadata }.
listing_about_signed = Advisories and incidents for machines, as CSAF 2.0 documents with their hashes and signatures. Programs start at { $metadata }.
listing_documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
listing_feed = Feed of all TLP:{ $label } documents (ROLIE)
listing_terms = What TLP:{ $label } documents are about (ROLIE)
listing_key = The key that signs
listing_metadata = Who publishes, and where all else is
listing_feeds = The list of feeds (ROLIE)
listing_changes = The time of the last change of each, newest first
listing_index = The paths of all documents
listing_public_key = The public key that verifies signatures
# The title of a document that was withdrawn, in a feed.
listing_withdrawn = Withdrawn: { $title }
# $path is the path of the folder.
listing_files_in = Files in { $path }
listing_name = Name
listing_what = What it is
listing_changed = Last change
