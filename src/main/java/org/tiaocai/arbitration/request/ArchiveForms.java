package org.tiaocai.arbitration.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.tribunal.SeatHolder;
import org.tiaocai.arbitration.tribunal.TribunalFacts;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.documents.PaperOnRequest.Nothing;
import org.tiaocai.documents.SaidBy;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.RegistrationNumber;

/** 卷宗和阅卷文书 (D515, D516; 规则21–24): cover, index and closing sheet of each volume, and who reads the file. */
@Component
record ArchiveForms(Arbitrations arbitrations, TribunalFacts tribunal, Documents documents)
        implements PaperOnRequest.Source {

    /** 卷宗封面、目录和备考表 of one volume; what is a paper of a volume itself is not in its index. */
    @SaidBy({"file-cover", "internal-file-cover"})
    record FileCover(
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate closedOn,
            @Nullable ClosingMethod method,
            List<SeatHolder> seats,
            List<Line> index)
            implements Facts {}

    /** One line of the index. */
    record Line(String entry, LocalDate entryMadeOn) {}

    /** 阅卷申请表: of the 正卷 alone. */
    record InspectionRequest(
            @NotBlank(message = "请填写申请人和身份（当事人或者代理人）") @Size(max = 200, message = "申请人过长")
            String reader,

            @NotBlank(message = "请填写阅卷的用途") @Size(max = 500, message = "用途不能超过五百字")
            String purpose,

            @NotNull(message = "请填写申请日期") LocalDate appliedOn)
            implements Facts {}

    /** 阅卷笔录, for the internal file (规则22). */
    record InspectionRecord(
            @NotBlank(message = "请填写阅卷人和身份") @Size(max = 200, message = "阅卷人过长")
            String reader,

            @NotNull(message = "请填写阅卷日期") LocalDate day,

            @NotNull(message = "请填写复制页数，没有复制的填 0")
            @Min(value = 0, message = "复制页数不能为负数")
            @Max(value = 100_000, message = "复制页数过大，请核对")
            Integer copies,

            @NotBlank(message = "请填写阅卷情况") @Size(max = 2_000, message = "阅卷情况不能超过两千字")
            String minutes)
            implements Facts {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(
                PaperOnRequest.of("D515", Nothing.class, this::isClosed, (number, none) -> cover(number, Volume.MAIN)),
                PaperOnRequest.of(
                        "D515-2", Nothing.class, this::isClosed, (number, none) -> cover(number, Volume.INTERNAL)),
                PaperOnRequest.letter("D516", InspectionRequest.class, this::isAppliedFor),
                PaperOnRequest.letter("D516-2", InspectionRecord.class, this::isAppliedFor));
    }

    private boolean isAppliedFor(RegistrationNumber number) {
        return arbitrations.find(number).isPresent();
    }

    private boolean isClosed(RegistrationNumber number) {
        return arbitrations.find(number).map(Arbitration::closedOn).isPresent();
    }

    private FileCover cover(RegistrationNumber number, Volume volume) {
        var one = arbitrations.get(number);
        return new FileCover(
                one.acceptedOn(),
                one.closedOn(),
                one.closing(),
                tribunal.seats(number),
                documents.of(number).stream()
                        .filter(entry ->
                                entry.volume() == volume && !entry.code().startsWith("D515"))
                        .map(ArchiveForms::line)
                        .toList());
    }

    private static Line line(DocumentEntry entry) {
        return new Line(entry.title(), entry.madeOn());
    }
}
