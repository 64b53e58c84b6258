package org.tiaocai.oversight;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is filled in for an entry of any register. */
record EntryForm(
        @Nullable String number,

        @NotNull(message = "请填写发生或者收到的日期") LocalDate happenedOn,

        @NotBlank(message = "请填写所涉及的人或者单位") @Size(max = 200, message = "所涉及的人或者单位不能超过二百字")
        String who,

        @Nullable @Size(max = 200, message = "方式、来源不能超过二百字") String channel,

        @NotBlank(message = "请填写内容") @Size(max = 4_000, message = "内容不能超过四千字")
        String content,

        @Nullable @Size(max = 1_000, message = "证据不能超过一千字") String evidence,

        @Nullable LocalDate dueOn,

        @Nullable
        @Min(value = 1, message = "涉及人数至少一人")
        @Max(value = 100_000, message = "涉及人数过多，请核对")
        Integer headcount,

        @Nullable
        @DecimalMin(value = "0", message = "金额不能为负数")
        @Digits(integer = 12, fraction = 2, message = "金额最多两位小数")
        BigDecimal amount) {}
