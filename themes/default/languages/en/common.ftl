### Words that many pages use the same way: headings of columns and facts, and numbers that come up everywhere.

common_incident = Incident
common_advisory = Advisory
common_improvement = Improvement
common_severity = Severity
common_state = State
common_owner = Owner
common_due = Due
common_no_date = No date
common_services = Services
common_kind = Kind
common_priority = Priority
common_product = Product
common_all = All
common_team = Team
common_service = Service
common_label = Label
common_unknown = Not known
common_reason = Reason:
common_measure = Measure:

## Lists within a sentence. $list is what came before, $last the last of it: "a, b" and "c". Commas come by themselves.

common_list_or = { $list } or { $last }

## Numbers.

# How many of a list are past their date.
common_overdue_count = { $count } overdue
# How long one thing is past its date.
common_days_overdue =
    { $count ->
        [one] { $count } day overdue
       *[other] { $count } days overdue
    }
# A link below a list that is cut off.
common_more_in_table = { $count } more in the table
common_page_of = Page { $page } of { $pages }.
# The end of the title of a later page of a list.
common_title_page = { $title }, page { $page }
common_version = version { $version }
common_for_other_programs = For other programs
common_nothing = Nothing.
