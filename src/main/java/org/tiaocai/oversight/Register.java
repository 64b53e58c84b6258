package org.tiaocai.oversight;

import org.jspecify.annotations.Nullable;

/** 登记簿: each with the sheet that an entry leaves behind, and the letter that goes out for it, if any. */
public enum Register {
    /** 外部人员过问、干预办案 (D702): for supervision alone. */
    INTERVENTION("干预办案登记", "干预人的姓名、单位、职务", "D702", null),
    /** 欠薪线索 (D703), handed to labour inspection. */
    WAGE_ARREARS("欠薪线索", "用人单位", "D703", "D703-2"),
    /** 信访 (D706): the person is told of the road that the law provides. */
    PETITION("信访登记", "信访人", "D706", null),
    /** 工会的提示函、意见书、建议书 (D710). */
    UNION_LETTER("工会函件接收登记", "来函工会和函件种类", "D710", null);

    private final String label;
    private final String about;
    private final String sheet;
    private final @Nullable String letter;

    Register(String label, String about, String sheet, @Nullable String letter) {
        this.label = label;
        this.about = about;
        this.sheet = sheet;
        this.letter = letter;
    }

    public String label() {
        return label;
    }

    /** Whom an entry names, as its form asks. */
    public String about() {
        return about;
    }

    String sheet() {
        return sheet;
    }

    /** 移送函; null where nothing is handed on. */
    public @Nullable String letter() {
        return letter;
    }

    /** What one needs to be allowed to read it. */
    String right() {
        return this == INTERVENTION ? "oversight.interventions" : "oversight.look";
    }
}
