package org.tiaocai.arbitration.award.making;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.shared.Table;

/** 证据的认定 (规则53): each item of evidence with what the parties said of it and what the tribunal finds, as the award prints it. */
@Component
record ExaminedEvidence(JdbcClient jdbc, EvidenceItems evidence) {

    /** Whether the tribunal relies on it. */
    enum Acceptance {
        ADMITTED("予以认定"),
        PARTLY_ADMITTED("部分予以认定"),
        REJECTED("不予认定");

        private final String label;

        Acceptance(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /**
     * One item.
     *
     * @param submittedBy 提交人
     * @param examination 质证意见 of the other parties
     */
    record Examined(
            @NotBlank(message = "请填写每项证据的名称") @Size(max = 200, message = "证据名称过长")
            String name,

            @Nullable @Size(max = 200, message = "提交人过长") String submittedBy,

            @Nullable @Size(max = 2_000, message = "质证意见不能超过两千字")
            String examination,

            @NotNull(message = "请选择每项证据是否认定") Acceptance accepted,

            @Nullable @Size(max = 2_000, message = "认定的理由不能超过两千字")
            String acceptedWhy) {

        @AssertTrue(message = "证据不予认定、部分认定的，请写明理由")
        boolean isRefusalReasoned() {
            return accepted == null || accepted == Acceptance.ADMITTED || acceptedWhy != null && !acceptedWhy.isBlank();
        }
    }

    /** As a draft offers it: what was found before, or else what is on the list of evidence, still to be weighed. */
    record ToWeigh(
            String name,
            @Nullable String submittedBy,
            @Nullable String examination,
            @Nullable Acceptance accepted,
            @Nullable String acceptedWhy) {}

    /** Said again, it replaces what was said before. */
    void found(Award award, List<Examined> all) {
        clear(award);
        var rows = new Table(jdbc, "award_evidence");
        var ordinal = 0;
        for (var one : all) {
            rows.insert("award_id, ordinal, name, submitted_by, examination, accepted, accepted_why")
                    .values(
                            award.id(),
                            ++ordinal,
                            one.name(),
                            who(one.submittedBy()),
                            one.examination(),
                            one.accepted(),
                            one.acceptedWhy());
        }
    }

    private void clear(Award award) {
        jdbc.sql("delete from award_evidence where award_id = ?")
                .param(award.id())
                .update();
    }

    List<Examined> of(Award award) {
        return jdbc.sql("""
                        select name, submitted_by, examination, accepted, accepted_why from award_evidence
                        where award_id = ? order by ordinal""").param(award.id()).query(Examined.class).list();
    }

    /** What was handed in, of which the award says nothing at all; empty where nothing was, or something is said of it. */
    List<String> unweighed(Award award) {
        return of(award).isEmpty()
                ? evidence.of(award.number()).stream()
                        .map(EvidenceItems.EvidenceItem::name)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** 申请人提供, 申请人提交 and 申请人 alike: the award says 提交 itself. */
    private static @Nullable String who(@Nullable String source) {
        return source == null ? null : source.replaceAll("(提供|提交)$", "");
    }

    List<ToWeigh> toWeigh(Award award) {
        var found = of(award);
        return found.isEmpty()
                ? evidence.of(award.number()).stream()
                        .map(item -> new ToWeigh(item.name(), who(item.source()), null, null, null))
                        .toList()
                : found.stream()
                        .map(one -> new ToWeigh(
                                one.name(), one.submittedBy(), one.examination(), one.accepted(), one.acceptedWhy()))
                        .toList();
    }
}
