package org.tiaocai.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.RegistrationNumber;

/** 履行确认、回访 (D112; 协商调解规定 art. 32): what was to be performed of the agreement, and what has been. */
@Component
public record RecordPerformance(
        AgreementsInForce agreements, Papers papers, Documents documents, ApplicationEventPublisher events)
        implements PaperOnRequest.Source {

    private static final String CODE = "D112";

    /** 履行的程度. */
    public enum Extent {
        ALL("已经全部履行"),
        PARTLY("部分履行"),
        NOT("没有履行");

        private final String label;

        Extent(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** @param extent null where nobody has said so yet */
    public record Visit(
            @NotNull(message = "请填写回访的日期") LocalDate day,

            @NotBlank(message = "请填写已经履行的金额和日期；没有履行的，请写明") @Size(max = 2_000, message = "履行情况不能超过两千字")
            String performed,

            @Nullable @Size(max = 1_000, message = "凭证不能超过一千字")
            String proof,

            @Nullable @Size(max = 2_000, message = "后续处理不能超过两千字")
            String followUp,

            @Nullable Extent extent) {}

    /** 履行确认、回访记录. */
    record PerformanceRecord(
            LocalDate effectiveOn,
            String terms,
            @Nullable LocalDate performanceDue,
            String performanceMethod,
            LocalDate day,
            String performed,
            @Nullable String proof,
            @Nullable String followUp)
            implements Facts {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of(
                        "D112", Visit.class, number -> agreements.of(number).isPresent(), this::performance)
                .then(this::tell));
    }

    /** 回访 in the course of the watch: a record of its own for each. */
    public void visited(RegistrationNumber number, Visit visit) {
        var before = documents.of(number).stream()
                .filter(one -> one.code().equals(CODE))
                .count();
        papers.issue(number, CODE, "visit-" + (before + 1), performance(number, visit));
    }

    private void tell(RegistrationNumber number, Visit visit) {
        if (visit.extent() == Extent.ALL) {
            events.publishEvent(new AgreementPerformed(number, visit.day()));
        }
    }

    private PerformanceRecord performance(RegistrationNumber number, Visit visit) {
        var agreement = agreements.of(number).orElseThrow();
        return new PerformanceRecord(
                Objects.requireNonNull(agreement.effectiveOn()),
                agreement.terms(),
                agreement.performanceDue(),
                agreement.performanceMethod(),
                visit.day(),
                visit.performed(),
                visit.proof(),
                visit.followUp());
    }
}
