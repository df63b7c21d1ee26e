scorecard_sum = 完整呈現的項目：{ $share }。
scorecard_share = { $judged } 項中的 { $met } 項
scorecard_counted = 由紀錄統計而得，並非人員評斷。
scorecard_partial = 以本版別顯示的內容為準；其他版別可能顯示更多。
scorecard_caption = 紀錄呈現的應變情形
scorecard_point = 項目
scorecard_shown = 是否呈現
scorecard_by_what = 依據
scorecard_more = 另有 { $count } 項
scorecard_sequence = 經過涵蓋偵測前的原因
scorecard_turns = 時間軸列有各轉捩點
scorecard_claims = 陳述附有證據
scorecard_evidence = 證據可供查核
scorecard_actor = 載明行為者，或載明其不明
scorecard_root = 載明根本原因
scorecard_findings = 每項發現事項均有回應
scorecard_badly = 每項做得不好之處均有回應
scorecard_notices = 應通報的對象均已通報
scorecard_parties = 每個相關單位均有角色
scorecard_reviews = 已經檢討會議檢視
scorecard_improvements = 改善項目已驗證或不採納
scorecard_sequence_no_detection = 沒有標示為偵測的列
scorecard_sequence_no_cause = 偵測前沒有說明原因的列；偵測：
scorecard_sequence_rows = 偵測前有 { $count } 列說明原因：
scorecard_turns_all = { $all } 項中呈現 { $done } 項：
scorecard_turns_none = { $all } 項均未呈現
scorecard_turns_some = { $all } 項中呈現 { $done } 項（未呈現：{ $missing }）：
scorecard_turn_started = 發生
scorecard_turn_detected = 偵測
scorecard_turn_acknowledged = 受理
scorecard_turn_contained = 圍堵
scorecard_turn_recovered = 復原
scorecard_claims_all = { $all } 筆經過與發現事項中，{ $done } 筆附有證據（溝通類除外）
scorecard_claims_some = { $all } 筆經過與發現事項中，{ $done } 筆附有證據（溝通類除外）；未呈現證據者：
scorecard_claims_kept = { $all } 筆經過與發現事項中，{ $done } 筆附有本版別所含的證據（溝通類除外）
scorecard_claims_none = 未顯示需要證據的內容
scorecard_evidence_all = { $all } 項中 { $done } 項有雜湊值與蒐集時間
scorecard_evidence_some = { $all } 項中 { $done } 項有雜湊值與蒐集時間；未呈現者：
scorecard_evidence_none = 未顯示證據
scorecard_actor_outage = 服務中斷：無人攻擊
scorecard_actor_none = 未顯示行為者
scorecard_actor_unknown = 載明不明：
scorecard_actor_stated = 已載明：
scorecard_root_none = 沒有標示為根本原因的發現事項
scorecard_root_named = 載於
scorecard_findings_all = { $all } 項中 { $done } 項有改善項目或不採取改善的理由
scorecard_findings_some = { $all } 項中 { $done } 項有改善項目或不採取改善的理由；未呈現者：
scorecard_findings_none = 未顯示發現事項
scorecard_badly_none = 沒有列出此類事項
scorecard_badly_kept = 本版別未顯示對此 { $all } 項的回應：
scorecard_badly_all = { $all } 項中 { $done } 項載有發現事項或理由：
scorecard_badly_some = { $all } 項中 { $done } 項載有發現事項或理由；未載者（依清單順序）：{ $without }；
scorecard_badly_place = 評估
scorecard_notices_place = 對外通報
scorecard_parties_place = 相關單位
scorecard_notices_none = 未顯示通報義務
scorecard_notices_sent =
    { $all } 件中已送出 { $sent } 件{ $late ->
        [0] { "" }
       *[other] ，其中 { $late } 件逾期
    }{ $open ->
        [0] { "" }
       *[other] ；{ $open } 件尚未送出
    }{ $overdue ->
        [0] { "" }
       *[other] ；{ $overdue } 件已逾期
    }：
scorecard_parties_none = 未顯示相關單位
scorecard_parties_all = { $all } 個單位中 { $done } 個有角色：
scorecard_reviews_on = 檢討日期：
scorecard_review_by = { $day }（{ $team }）
scorecard_reviews_of_improvements = 未顯示對整份紀錄的檢討；改善項目檢視日期：
scorecard_reviews_none = 未顯示檢討會議
scorecard_improvements_none = 未顯示改善項目
scorecard_improvements_all =
    { $all } 項中 { $done } 項{ $overdue ->
        [0] { "" }
       *[other] ，{ $overdue } 項逾期
    }
scorecard_improvements_some =
    { $all } 項中 { $done } 項{ $overdue ->
        [0] { "" }
       *[other] ，{ $overdue } 項逾期
    }；其餘：
