package org.tiaocai.arbitration.preparation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 一名当事人的送达地址确认情况, in the task and on the case page.
 *
 * @param receiver 代收人 whom the confirmation names (民诉法 90): the name alone, by which who signs is known
 */
record AddressAnswer(
        @NotNull(message = "请写明是哪一名当事人的送达地址确认情况") Long party,
        @NotNull(message = "请逐名选择当事人的送达地址确认情况") Confirmation confirmation,

        @Nullable
        @Size(max = 100, message = "代收人不能超过一百字")
        @Pattern(regexp = "(?s)(?!.*[0-9０-９]{5}).*", message = "代收人一栏只写姓名，电话写在代收人电话一栏")
        String receiver,

        @Nullable @Size(max = 100, message = "代收人电话不能超过一百字") String receiverPhone) {

    /** 送达地址确认情况. */
    enum Confirmation {
        CONFIRMED("已提交确认书"),
        REFUSED("拒不提供"),
        NOT_REACHED("尚未取得联系");

        private final String label;

        Confirmation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Nobody but the party names him, and it does so in the confirmation. */
    @AssertTrue(message = "代收人由当事人在送达地址确认书中指定：没有提交确认书的，不填写代收人")
    boolean isReceiverNamedInConfirmation() {
        return confirmation == Confirmation.CONFIRMED || (named() == null && phone() == null);
    }

    @AssertTrue(message = "只有代收人的电话，没有姓名：请填写代收人姓名")
    boolean isReceiverKnownByName() {
        return phone() == null || named() != null;
    }

    @Nullable
    String named() {
        return words(receiver);
    }

    @Nullable
    String phone() {
        return words(receiverPhone);
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
