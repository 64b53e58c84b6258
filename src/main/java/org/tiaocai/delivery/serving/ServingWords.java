package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** The lines of each paper of a service, as documents D422 to D425 want them. */
@Component
class ServingWords {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Actor people;

    ServingWords(Actor people) {
        this.people = people;
    }

    List<ServingPage.Row> receipt(ServingFacts facts, ServingAttempt attempt, LocalDate servedOn) {
        return rows(
                line("文书名称及份数", "《" + facts.service().documentTitle() + "》一份"),
                line("受送达人", facts.recipient().name()),
                line("送达地点", attempt.place()),
                line("送达方式", attempt.method().label()),
                line("收到日期", day(servedOn)),
                line(
                        "签收人",
                        attempt.receiver() == null ? null : attempt.receiver().label()),
                line("代收人及关系", attempt.receiverName()),
                line(attempt.hasFailed() ? "退回原因" : "拒收事由或者经过", attempt.account()),
                line("单号、号码或者刊载处", attempt.address()),
                line("见证人", attempt.witness()),
                line("送达人", servers(attempt)));
    }

    List<ServingPage.Row> electronic(ServingFacts facts, ServingAttempt attempt) {
        return rows(
                line("文书名称", "《" + facts.service().documentTitle() + "》"),
                line("受送达人", facts.recipient().name()),
                line("同意电子送达", attempt.consentOn() == null ? null : day(attempt.consentOn())),
                line("送达地址", attempt.address()),
                line("到达系统日期", day(attempt.attemptedOn())),
                line("备注", attempt.account()),
                line("送达人", servers(attempt)));
    }

    List<ServingPage.Row> leaving(ServingFacts facts, ServingAttempt attempt, LocalDate lastDay) {
        return rows(
                line("文书名称", "《" + facts.service().documentTitle() + "》"),
                line("受送达人", facts.recipient().name()),
                line("送达方式", attempt.method().label()),
                line("地点", attempt.place()),
                line("日期", day(attempt.attemptedOn())),
                line("事由", reason(attempt)),
                line("经过", attempt.account()),
                line("照片", "已拍照，存入案卷（第 " + attempt.proofId() + " 号）"),
                line("见证人", attempt.witness()),
                line("视为送达日", day(lastDay) + "（自留置、张贴之日起经过三个工作日）"),
                line("送达人", servers(attempt)));
    }

    /** For the file; the text that is published stands above it. */
    List<ServingPage.Row> publicNotice(ServingFacts facts, ServingAttempt attempt, LocalDate lastDay) {
        var publishedOn = attempt.resultOn() == null ? attempt.attemptedOn() : attempt.resultOn();
        return rows(
                line("发出日期", day(publishedOn)),
                line("期满日", day(lastDay)),
                line("刊载处", attempt.address()),
                line("原因和经过", attempt.account()),
                line("送达人", servers(attempt)));
    }

    String reason(ServingAttempt attempt) {
        return attempt.ground() == null ? "" : attempt.ground().label();
    }

    static String day(LocalDate day) {
        return day.format(CHINESE);
    }

    private String servers(ServingAttempt attempt) {
        return people.nameOf(attempt.firstServer()) + "、" + people.nameOf(attempt.secondServer());
    }

    private static ServingPage.@Nullable Row line(String term, @Nullable String words) {
        return words == null || words.isBlank() ? null : new ServingPage.Row(term, words);
    }

    private static List<ServingPage.Row> rows(ServingPage.@Nullable Row... lines) {
        return Stream.of(lines)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
