package org.tiaocai.linkage.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the forms of a lending hand in. */
final class LendingTasks {

    /** One text of an opinion or a check. */
    record Note(
            @NotBlank(message = "请填写意见或者核对情况") @Size(max = 2_000, message = "内容不能超过两千字")
            String note) {}

    private LendingTasks() {}
}
