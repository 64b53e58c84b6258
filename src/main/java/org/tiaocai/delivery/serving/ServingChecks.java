package org.tiaocai.delivery.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.ChainFiles;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.EvidenceItems.EvidenceItem;
import org.tiaocai.documents.Scan;
import org.tiaocai.shared.Refused;

/** What every report has to have, whatever the way. */
@Component
record ServingChecks(ServingStaff staff, EvidenceItems uploads, ChainFiles files, Authorised authorised, Clock clock) {

    /** A day that can be, two servers, and an upload of this case where one is named. @return the day */
    LocalDate act(ServingFacts facts, ServingReport report) {
        var day = day(facts, report, facts.madeOn(), "文书制作日期");
        staff.mustBeTwo(report.firstServer(), report.secondServer());
        proof(facts, report);
        return day;
    }

    /** The day of the report, neither in the future nor before {@code earliest}. */
    LocalDate day(ServingFacts facts, ServingReport report, LocalDate earliest, String whatThen) {
        var day = given(report.day(), "请填写日期");
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refused("日期（" + day + "）不能晚于今天");
        }
        if (day.isBefore(earliest)) {
            throw new Refused("日期（" + day + "）不能早于" + whatThen + "（" + earliest + "）");
        }
        return day;
    }

    /** Who signed. @return the receiver */
    Receiver receiver(ServingFacts facts, ServingReport report) {
        var receiver = given(report.receiver(), "请选择签收人");
        if (receiver == Receiver.HOUSEHOLD && facts.service().serviceClass() == ServingClass.S1) {
            throw new Refused("调解书须由当事人本人或者其指定的代收人签收，同住成年家属签收的无效");
        }
        facts.recipient()
                .guardian()
                .filter(guardian -> receiver != Receiver.AGREED)
                .ifPresent(guardian -> {
                    throw new Refused(facts.recipient().name() + "的文书由法定代理人" + guardian.name() + "签收：签收人请选择“"
                            + Receiver.AGREED.label() + "”，并写明其姓名；本人签收的不算送达");
                });
        if (receiver != Receiver.RECIPIENT) {
            authorised.mustBe(facts, receiver, text(report.receiverName(), "不是本人签收的，请填写签收人的姓名以及与受送达人的关系"));
        }
        return receiver;
    }

    /** A picture of this case. */
    void photo(ServingFacts facts, ServingReport report) {
        given(report.proofId(), "留置、张贴须拍照或者录像，请上传照片");
        var type = uploads.of(facts.service().number()).stream()
                .filter(upload -> Objects.equals(upload.id(), report.proofId()))
                .findFirst()
                .map(EvidenceItem::mediaType)
                .orElse("");
        if (!Set.of("image/jpeg", "image/png").contains(type)) {
            throw new Refused("留置、张贴的证明应当是照片（JPG、PNG），请上传现场照片");
        }
    }

    /** What somebody signed, or what the servers saw, has to be there to be seen. */
    void proof(ServingFacts facts, ServingReport report) {
        if (report.proofId() == null) {
            return;
        }
        var file = uploads.of(facts.service().number()).stream()
                .filter(upload -> upload.id() == report.proofId() && upload.fileId() != null)
                .findFirst()
                .map(EvidenceItem::fileId)
                .orElseThrow(() -> new Refused("案卷里没有所选的照片或者扫描件，请重新上传"));
        try (var content = files.open(file)) {
            Scan.mustBeReadable(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(@Nullable String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new Refused(missing);
        }
        return text.strip();
    }

    static <T> T given(@Nullable T value, String missing) {
        if (value == null) {
            throw new Refused(missing);
        }
        return value;
    }
}
