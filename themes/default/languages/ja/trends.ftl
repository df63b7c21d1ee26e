month_short_1 = 1月
month_short_2 = 2月
month_short_3 = 3月
month_short_4 = 4月
month_short_5 = 5月
month_short_6 = 6月
month_short_7 = 7月
month_short_8 = 8月
month_short_9 = 9月
month_short_10 = 10月
month_short_11 = 11月
month_short_12 = 12月
chart_numbers = 数値
chart_numbers_of = { $title }：数値
chart_month = 月
chart_median = 中央値{ $median }
chart_1_second = 1秒
chart_1_minute = 1分
chart_1_hour = 1時間
chart_1_day = 1日
chart_1_week = 1週間
chart_1_month = 1か月
chart_1_year = 1年
chart_10_years = 10年
trends_about = インシデントの所要時間には大きな偏りがあり、少数のものは大半のものの百倍も長く続きます。そのため、一件ずつを点で示して中央値を添え、平均値や、わずかな件数を傾向とみなす矢印は示しません。数値はすべて{ $date }時点でこのエディションに表示されるものを数えており、もとになった記録にリンクしています。
trends_incidents = インシデント
trends_incidents_total =
    { $count ->
       *[other] インシデントは全{ $number }件。
    }
trends_incidents_outside =
    { $count ->
       *[other] うち{ $number }件は、期間より古いか、年までしか分からないため、どの列にも含まれません。年別の表にはすべて含まれます。
    }
trends_incidents_many = 件数が多いため、ここには列挙していません。数値は、その年のページのうち、その月が始まるページにリンクしています。
trends_by_year = 年別
trends_by_year_and_severity = 年別・深刻度別のインシデント
trends_year = 年
trends_without_date = 日付なし
trends_by_month_and_severity = 月別・深刻度別のインシデント
trends_by_month_about = { $first }から{ $last }までの各月を1本の棒で示し、深刻度の最も高いものを下に置いています。
trends_durations = 検知・封じ込め・復旧までの時間
trends_time_to_detect = 検知までの時間
trends_time_to_contain = 封じ込めまでの時間
trends_time_to_recover = 復旧までの時間
trends_dots_about = 点は1件のインシデントを表し、その記録にリンクしています。目盛は対数で、線を一つ進むごとに値は何倍にもなります。
trends_dots_coarse = 中抜きの点は、日、月または年までしか分からないため、おおよその位置です。
trends_dots_median = 中央値は、3件以上ある場合に示します。
trends_dots_newest = 該当する時間のあるインシデント{ $count }件のうち最新の{ $number }件を示し、中央値もこれらから求めています。
trends_duration_none = 「{ $from }」から「{ $to }」：両方の分かるインシデントはありません。
trends_duration_few =
    { $count ->
       *[other] 「{ $from }」から「{ $to }」：インシデント{ $number }件、中央値を求めるには不足しています。
    }
trends_duration_median = 「{ $from }」から「{ $to }」：インシデント{ $number }件の中央値は{ $median }、最短{ $shortest }、最長{ $longest }。
trends_duration_missing =
    { $count ->
       *[other] 表示中の{ $number }件にはこの時間がありません。
    }
trends_picture = インシデント{ $count }件をそれぞれ点で示した対数目盛の図。
trends_picture_range = インシデント{ $count }件をそれぞれ点で示した対数目盛の図。最短{ $shortest }、最長{ $longest }。
trends_picture_median = 中央値は{ $median }。
trends_by_severity = 深刻度別
trends_durations_by_severity = 深刻度別の所要時間
trends_medians_by_severity = 深刻度別の中央値と件数
trends_median_of = { $title }（中央値）
trends_of = 件数
trends_too_few = 件数不足
trends_none = なし
trends_improvements = 改善策の起票と完了
trends_improvements_total =
    { $count ->
       *[other] 改善策は全{ $total }件、うち現在未完了{ $open }件。
    }
trends_improvements_total_overdue =
    { $count ->
       *[other] 改善策は全{ $total }件、うち現在未完了{ $open }件、期限超過{ $overdue }件。
    }
trends_improvements_about = 改善策の起票日は、記録に記載された日、記載がなければ最初のインシデントに気付いた日です。レビューで検証または見送りとなった時点で完了とします。再開したものは、起票以降ずっと未完了とみなします。
trends_improvements_unknown =
    { $count ->
       *[other] { $number }件は、起票した月が不明なため、どの列にも含まれません。
    }
trends_improvements_many = 件数が多いため、ここには列挙していません。数値は全件の一覧にリンクしています。
trends_stock_note = 月末の時点で、レビューによる延長を含めたその時点の期限までに、レビューで完了とされていない改善策を期限超過としています。担当が実施を終えた日は記録されないため、レビュー待ちのものも含まれます。上に示した現在の期限超過件数には含まれません。終わっていない月は、本日時点の状態を示します。
trends_flow = 月別の改善策の起票と完了
trends_flow_about = 各月を2本の棒で示します。左は起票したもの、右はレビューで検証または見送りとなったものです。
trends_opened = 起票
trends_closed = 完了
trends_stock = 各月末に未完了の改善策
trends_stock_about = 各月を1本の棒で示し、期限を過ぎたものを上に置いています。
trends_before_date = 期限前または期限なし
trends_past_date = 期限超過
trends_ages = 未完了の改善策の経過期間
trends_ages_about = 経過期間{ $days }日ごとに1本の棒で示し、左端が最も新しいもの、下が期限を超過した分です。
trends_age_class = { $from }～{ $to }日
trends_days = 日
trends_age = 経過期間
trends_not_overdue = 期限内
trends_overdue = 期限超過
trends_age_unknown = 経過期間不明
trends_findings = 分類別・チーム別の指摘事項
trends_findings_total =
    { $count ->
       *[other] 指摘事項は全{ $number }件。
    }
trends_findings_about = チームはインシデントの対応を受け持つチームであり、過失のあったチームではありません。
trends_findings_others = { $count }チームは個別の行を設けていません。
trends_findings_many = 件数が多いため、ここには列挙していません。数値は、分類またはチームのページにリンクしています。
trends_findings_grid = 分類別、インシデント担当チーム別の指摘事項
trends_no_team = チームなし
trends_other_teams = その他のチーム
trends_recurrence = 1年以内に再び起きたこと
trends_recurrence_about = 過去365日以内に気付いた別のインシデントと共通点のあるインシデントです。共通点があっても、原因が同じとは限りません。年までしか分からないインシデントは含めていません。
trends_technique = テクニック
trends_finding_class = 指摘事項の分類
trends_process = プロセス
trends_recurrence_of = { $kind }：1年以内に再び起きたこと
trends_came_back = 再発
trends_incidents_in_order = インシデント（時系列）
trends_times = { $times }回（インシデント{ $incidents }件中）
trends_same_day = 同日
trends_days_later = { $count }日後
trends_about_days_later = 約{ $count }日後
trends_earlier = それ以前に{ $count }件
trends_recurrence_more = ほか{ $count }件は、再発の回数が同じかより少ないため、表示していません。
trends_behind = 数値のもとになった記録
trends_behind_durations = インシデントごとの所要時間
trends_behind_durations_about = 各インシデントの所要時間（深刻度別）
trends_behind_flow = 月別の改善策の起票と完了
trends_behind_ages = 経過期間別の未完了の改善策
trends_behind_ledger = 各改善策とその日付
trends_behind_ledger_about = 各改善策の起票日、現在の期限、完了日、状態
trends_date_that_holds = 現在の期限
trends_not_known = 不明
trends_behind_findings = チーム別・分類別の指摘事項
