package org.tiaocai.delivery.serving;

/** 留置、张贴或者公告的事由 (规则 art. 20; 民事诉讼法 art. 95). */
enum Ground {
    REFUSED("受送达人拒绝签收"),
    EMPLOYER_CLOSED("用人单位停业等原因无法送达，且劳动者一方在十人以上"),
    WHEREABOUTS_UNKNOWN("受送达人下落不明"),
    OTHER_WAYS_FAILED("直接送达和邮寄送达都未能送达");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
