### Words of scripts on the pages of incidents and advisories. All of it is plain text.

## The timeline of an incident.

# Names a group of buttons for screen readers.
script_timeline_controls = Timeline
# Of rows that name no lane.
script_timeline_no_lane = No lane
script_timeline_rows_shown = { $shown } of { $all } rows shown
# Names the buttons by which rows are chosen.
script_timeline_rows = Rows to show
script_timeline_all = All
script_timeline_all_shown = All rows shown
script_timeline_to_utc = Show times in UTC
script_timeline_to_local = Show times in my time zone
# $zone is the name of a time zone, such as Europe/Berlin.
script_timeline_local = Times of { $zone }; the picture stays in UTC
script_timeline_utc = Times in UTC
script_timeline_copy = Copy as CSV
script_timeline_copied =
    { $count ->
        [one] { $count } row copied
       *[other] { $count } rows copied
    }
script_timeline_refused = The browser refused: take the file instead
# Below the picture of the timeline, until a mark is chosen.
script_lanes_hint = Point at a mark, or move through them with the arrow keys.

## "Am I affected?": the answer. Its first sentence; $what is script_affected_version_of, or a product where the answer is
## about all of its versions.

script_affected_version_of = { $version } of { $product }
script_affected_head_affected = { $what } is affected.
script_affected_head_unread = This is not a version of { $product } that can be compared.
script_affected_head_words = This page can’t tell whether { $what } is affected.
script_affected_head_open = Not known yet: whether { $what } is affected is under investigation.
script_affected_head_unknown = This advisory doesn’t say whether { $what } is affected.
script_affected_head_outside = { $what } is not among the affected versions.
script_affected_head_fixed = { $what } is fixed.
script_affected_head_safe = { $what } is not affected.

## "Am I affected?": what stands behind the first sentence. "It" is the version.

# $ids is a list of vulnerabilities, $said what is said of them: sentences.
script_affected_group = { $ids }: { $said }
script_affected_no_place = Its place in the order of versions can’t be known.
script_affected_suffix = Only its suffix puts it before { $first }, the first affected version.
script_affected_earlier = It is earlier than { $first }, where the affected versions begin.
script_affected_later_than_fix = It is later than { $fixed }, which has the fix.
script_affected_before_fix = It is later than { $last }, and earlier than the fix.
script_affected_not_below = It is not below { $end }, where the affected versions end.
script_affected_one_by_one = The affected ones are named one by one: { $versions }.
script_affected_later_than_last = It is later than { $last }, the last version that is named as affected, and no fix is named.
# $which is words of the advisory: "those with the module".
script_affected_which = Which versions: { $which }.
script_affected_no_fix = No fixed version is named.
# $versions is one version, or several with the next message.
script_affected_upgrade = Upgrade to { $versions }.
script_affected_or = { $list } or { $last }
script_affected_named_as_fixed = Named as fixed: { $versions }.
# One of the four messages behind it follows, or several; $which is words of the advisory.
script_affected_in_words = The advisory says in words which versions it means.
script_affected_said_affected = Affected: { $which }.
script_affected_said_safe = Not affected: { $which }.
script_affected_said_fixed = Fixed: { $which }.
script_affected_said_open = Under investigation: { $which }.
# $order is whose order it is: "Semantic Versioning", "Python packages" (scheme_… in advisory.ftl).
script_affected_order = “{ $version }” has no place in the order of { $order }.
script_affected_has_fix = It has the fix.
script_affected_no_range = It is in none of the ranges below.

## "Am I affected?": links and hints.

script_affected_what_to_do = What to do
script_affected_ask = Ask the publisher
script_affected_copy_link = Copy a link to this answer
script_affected_no_version = Write the version that you use.

## The page of an advisory: copying, ticking steps.

script_copy = Copy
# The name of such a button for screen readers; $code is what it copies.
script_copy_code = Copy { $code }
script_copied = Copied.
script_copy_indicators = Copy all, defanged
script_steps_ticked = { $done } of { $all } steps ticked, in this browser.
script_steps_tick = Tick what is done: this browser remembers it.
