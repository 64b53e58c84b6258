package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tiaocai.shared.Refused;

/**
 * 下落: nobody's whereabouts are unknown before somebody has been to each address on file, or has written to it, and has not
 * found the party there (民事诉讼法 art. 95). What failed before the party was last reached tells nothing of where it is now.
 *
 * @param known 住所 and 送达地址, where they are known
 * @param failed attempts of the case that did not find the party
 */
record Whereabouts(List<String> known, List<ServingAttempt> failed) {

    private static final Set<ServingMethod> AT_AN_ADDRESS =
            EnumSet.of(ServingMethod.DIRECT, ServingMethod.MAIL, ServingMethod.ENTRUSTED);

    private static final Set<AttemptResult> NOT_FOUND =
            EnumSet.of(AttemptResult.NOT_REACHED, AttemptResult.RETURNED, AttemptResult.WRONG_ADDRESS);

    private static final Set<AttemptResult> REACHED = EnumSet.of(AttemptResult.SIGNED, AttemptResult.CONFIRMED);

    static Whereabouts of(ServingFacts facts) {
        var reach = facts.recipient().reach();
        var lastReached = facts.everTried().stream()
                .filter(one -> one.result() != null && REACHED.contains(one.result()))
                .map(Whereabouts::day)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return new Whereabouts(
                Stream.of(reach.serviceAddress(), reach.address())
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .toList(),
                facts.everTried().stream()
                        .filter(one -> AT_AN_ADDRESS.contains(one.method()))
                        .filter(one -> one.result() != null && NOT_FOUND.contains(one.result()))
                        .filter(one -> !day(one).isBefore(lastReached))
                        .toList());
    }

    void mustBeUnknown() {
        if (failed.isEmpty()) {
            throw new Refused("以下落不明公告的，须先有直接送达、邮寄或者委托送达未能送到的记录"
                    + (known.isEmpty() ? "" : "（案卷里的地址：" + String.join("、", known) + "）")
                    + "，或者上传公安机关、社区、登记机关等出具的下落不明的证明");
        }
        var untried = known.size() < 2
                ? List.<String>of()
                : known.stream()
                        .filter(address -> failed.stream().noneMatch(one -> isAt(one, address)))
                        .toList();
        if (!untried.isEmpty()) {
            throw new Refused("以下落不明公告的，案卷里的每一个地址都须试过；“" + String.join("”“", untried)
                    + "”还没有未能送到的记录（送达地点请照登记的地址填写），也可以上传公安机关、社区、登记机关等出具的下落不明的证明");
        }
    }

    private static boolean isAt(ServingAttempt one, String address) {
        var place = one.place() == null ? "" : bare(one.place());
        var known = bare(address);
        return !place.isEmpty() && (place.contains(known) || known.contains(place));
    }

    private static String bare(String address) {
        return address.replaceAll("[\\s，,。、（）()]", "");
    }

    private static LocalDate day(ServingAttempt one) {
        return one.resultOn() == null ? one.attemptedOn() : one.resultOn();
    }
}
