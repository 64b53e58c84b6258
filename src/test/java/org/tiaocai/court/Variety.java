package org.tiaocai.court;

import java.util.List;

/** What must come up in a run, or else the dice had never reached what the run is for. */
final class Variety {

    static final List<String> MUST_OCCUR = List.of(
            "非终局劳动者起诉（期内）",
            "非终局劳动者起诉（最后一日）",
            "非终局劳动者起诉（逾期）",
            "非终局用人单位起诉（最后一日）",
            "非终局用人单位起诉（逾期）",
            "终局劳动者起诉（期内）",
            "终局劳动者起诉（最后一日）",
            "终局劳动者起诉（逾期）",
            "终局申请撤销（期内）",
            "终局申请撤销（最后一日）",
            "终局申请撤销（逾期）",
            "终局用人单位起诉（无此权利）",
            "一审判决，尚可上诉",
            "生效：JUDGMENT",
            "生效：COURT_MEDIATED",
            "生效：WITHDRAWN",
            "生效：DEEMED_WITHDRAWN",
            "生效：DISMISSED_LATE",
            "生效：DISMISSED_OUT_OF_SCOPE",
            "生效：NOT_ACCEPTED",
            "生效：REVOKED",
            "生效：UPHELD",
            "生效：APPLICATION_WITHDRAWN",
            "生效：REJECTED_FOR_SUIT",
            "裁定保全",
            "驳回保全",
            "逾期立案",
            "出具生效证明",
            "不出具生效证明",
            "按序到达",
            "提前到达，等候",
            "等候后处理",
            "轮到时退回",
            "重复到达",
            "同一序号另一内容",
            "他院签名",
            "签名后改动",
            "摘要不符",
            "缺少文件",
            "不合规范",
            "发送方不对",
            "没有这个裁决书案号",
            "没有立案就有结果",
            "终局 IN_FORCE",
            "终局 REPLACED",
            "终局 REVOKED",
            "非终局 IN_FORCE",
            "非终局 REPLACED",
            "非终局 NEVER",
            "终止审理");

    private Variety() {}
}
