package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Side;

/**
 * What the case page hands in for every motion; what its kind asks for beside it are {@link MotionKind#details()}.
 *
 * @param raisedBy null when the commission asks of its own motion
 * @param byParty which party of that side asks; null for the side as one
 * @param byAgent the agent who asks in the party's name; null for the party itself
 */
record MotionForm(
        @Nullable Side raisedBy,
        @Nullable Long byParty,
        @Nullable Long byAgent,

        @NotBlank(message = "请填写内容和理由") @Size(max = 2_000, message = "内容不能超过两千字，长材料请作为附件上传")
        String content) {}
